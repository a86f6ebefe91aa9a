import { type Application, defineRule, ifKnown, sift } from "../src/rule.js";
import { connectionStringNamed } from "../src/sessions/connection-strings.js";
import { entriesWith } from "../src/sessions/entries.js";
import { kindOfProvider } from "../src/sessions/provider-types.js";
import { parameterOf, providerInForce, sameName } from "../src/sessions/providers.js";
import { set } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { whatTookAway } from "./shared/taken-strings.js";
import { attributeText, elementsIn, transformOn, transformsOf } from "./shared/xml.js";

/**
 * A build may add the entry, or put another section in place of this one; what it makes of the
 * application is judged by itself.
 */
const mayBeAdded = (application: Application, name: string) =>
  application.buildConfiguration === undefined &&
  transformsOf(application).some((transform) =>
    [...elementsIn(transform, "connectionStrings")].some(
      (section) =>
        transformOn(section) !== undefined ||
        section.children.some((add) => sameName(attributeText(add, "name") ?? "", name)),
    ),
  );

/** Connection strings of the application itself: what machine.config ships is for another purpose. */
const choices = ({ config }: Application) =>
  sift(entriesWith(config.connectionStrings.$entries, "connectionString"), ({ name }) => name.value)
    .known.filter((name) => !sameName(name, "LocalSqlServer"))
    .slice(0, 3);

export default defineRule({
  id: "provider-connection-string-defined",
  description: "The session provider names a connection string that does not exist.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "hosts?"],
  messages: {
    unknown: {
      what: 'The provider "{provider}" asks for the connection string "{name}", and none of the files provided defines it for "{app}".',
      because: "The application stops when the session module starts ({origin} sets mode Custom).",
      next: 'Add "{name}" to <connectionStrings>, or name one that is there{choices}.',
    },
    taken: {
      what: 'The provider "{provider}" asks for the connection string "{name}", which {tag} keeps from "{app}" ({at}).',
      because: "The application stops when the session module starts ({origin} sets mode Custom).",
      next: 'Define "{name}" again where it is needed, or name one that is there{choices}.',
    },
    empty: {
      what: 'The provider "{provider}" asks for the connection string "{name}", which is empty.',
      because: "The application stops when the session module starts ({origin} sets mode Custom).",
      next: "Write its text, or have it put in on the way to the server.",
    },
    absent: {
      what: 'The provider "{provider}" names no connection string: connectionStringName is {how}.',
      because: "The application stops when the session module starts ({origin} sets mode Custom).",
      next: "Write connectionStringName, with the name of an entry of <connectionStrings>{choices}.",
    },
  },
  *check({ config, application, hosts }) {
    const section = config["system.web/sessionState"];
    const entry = providerInForce(section);
    if (!entry || !["universal", "sqlAsync"].includes(kindOfProvider(entry.type.value) ?? ""))
      return;
    // App Service adds connection strings from its own settings.
    if (/azure|app.?service/i.test(hosts?.deployment?.value.platform ?? "")) return;
    const written = parameterOf(entry, "connectionStringName");
    const name = written?.value ?? "";
    const found = name === "" ? undefined : connectionStringNamed(application, name);
    if (found && (!found.text || ifKnown(() => found.text?.value) !== "")) return;
    if (name !== "" && mayBeAdded(application, name)) return;
    const known = choices(application);
    const taken = name === "" || found ? undefined : whatTookAway(application, name);
    yield {
      message: name === "" ? "absent" : found ? "empty" : taken ? "taken" : "unknown",
      data: {
        ...(taken && { tag: taken.tag, at: originOf({ from: taken.at, place: taken.at }) }),
        provider: entry.name.value,
        name,
        origin: originOf(section.mode),
        how: written ? "empty" : "not set",
        choices: known.length === 0 ? "" : `: ${known.map((one) => `"${one}"`).join(", ")}`,
      },
      at: written ?? entry.type,
      related: [
        ...(taken
          ? [
              { at: taken.added, message: "It is defined here ..." },
              { at: taken.at, message: "... and taken away here." },
            ]
          : []),
        ...(found?.text ? relatedTo(found.text, "The empty text.") : []),
        ...relatedTo(section.customProvider, "Chosen here."),
        ...modeInForce(section.mode),
      ],
      suggestions: written
        ? known
            .filter((one) => !sameName(one, name))
            .map((one) => ({
              title: `Use the connection string "${one}"`,
              changes: [set(application, written, one)],
            }))
        : [],
    };
  },
});
