import { type Application, defineRule, each, type Given, ifKnown, type Said } from "../src/rule.js";
import { withoutAttribute, withoutElement } from "./shared/changes.js";
import { entriesWith } from "../src/sessions/entries.js";
import { flag } from "./shared/options.js";
import { modeInForce } from "./shared/mode.js";
import { isOwn, originOf, samePlace } from "./shared/place.js";
import {
  type DeadName as Name,
  isTemplateProvider,
  NAMES,
  ORDINARY,
  whyDead,
} from "./shared/dead-settings.js";
import { writtenAttribute } from "./shared/spots.js";
import { changesMode, transformsOf } from "./shared/xml.js";

/** Whether an application needs the attribute, or may: another configuration has another mode. */
const mayNeed = (application: Application, name: Name) =>
  transformsOf(application).some(changesMode) ||
  ifKnown(() => whyDead(application.config["system.web/sessionState"], name)) === undefined;

const NEEDS = ["config", "application", "applications"] as const;
type Judged = Given<typeof NEEDS>;
type Options = Readonly<Record<"reportDefaults", boolean>>;

function* deadAttributes(
  { config, application, applications }: Judged,
  { reportDefaults }: Options,
): Said<"attribute"> {
  const section = config["system.web/sessionState"];
  const parent = application.parent?.config["system.web/sessionState"];
  const { mode } = section;
  yield* each(NAMES, function* (name) {
    const value = section[name];
    if (value.from === "default" || !isOwn(application, value, parent?.[name])) return;
    const ordinary = ORDINARY[name].test(value.text?.trim() ?? "");
    if (ordinary && !reportDefaults) return;
    const why = whyDead(section, name);
    if (why === undefined || mayNeed(application, name)) return;
    const neededBy = applications.some(
      (other) =>
        other !== application &&
        samePlace(other.config["system.web/sessionState"][name], value) &&
        mayNeed(other, name),
    );
    if (neededBy) return;
    yield {
      message: "attribute",
      data: { name, mode: String(mode.value), origin: originOf(mode), why },
      at: value,
      related: modeInForce(mode),
      ...(ordinary ? { severity: "info" } : {}),
      fix: { safe: true, changes: withoutAttribute(value) },
    };
  });
}

function* deadProviders(
  { config, application, applications }: Judged,
  { reportDefaults }: Options,
): Said<"provider"> {
  const { mode, providers } = config["system.web/sessionState"];
  if (typeof mode.value === "number" || mode.value === "Custom") return;
  if (transformsOf(application).some(changesMode)) return;
  const parent = application.parent?.config["system.web/sessionState"];
  // A provider that stands in a parent's file is that parent's to judge.
  const inherited = ifKnown(() => parent?.providers.$entries) ?? [];
  for (const { name, type } of entriesWith(providers.$entries, "type")) {
    const { from } = name;
    if (from === "default") continue;
    const ordinary = isTemplateProvider(type);
    if (ordinary && !reportDefaults) continue;
    const isNeeded = applications.some(
      (other) =>
        other !== application &&
        ifKnown(() => other.config["system.web/sessionState"].mode.value) === "Custom" &&
        other.files.some((file) => file.document.source === from.source),
    );
    if (
      isNeeded ||
      !isOwn(application, name, inherited.find((one) => samePlace(one.name, name))?.name)
    )
      continue;
    const place = writtenAttribute(name);
    yield {
      message: "provider",
      data: { name: name.text ?? "", mode: mode.value, origin: originOf(mode) },
      at: name,
      related: modeInForce(mode),
      ...(ordinary ? { severity: "info" } : {}),
      ...(place
        ? {
            fix: {
              safe: true,
              changes: [
                withoutElement(
                  "system.web/sessionState/providers/add",
                  place.source,
                  place.attribute.parent,
                ),
              ],
            },
          }
        : {}),
    };
  }
}

export default defineRule({
  id: "dead-session-setting",
  description: "An attribute or provider that the session mode in force never reads.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: NEEDS,
  messages: {
    attribute: {
      what: "{name} has no effect: mode is {mode} ({origin}), and {why}.",
      because: "ASP.NET still checks the text, so a mistake in it stops the application.",
      next: "Remove it, or set the mode that was meant.",
    },
    provider: {
      what: 'The provider "{name}" is never started: mode is {mode} ({origin}), and only Custom uses providers.',
      next: 'Remove it, or set mode="Custom" and customProvider="{name}".',
    },
  },
  options: {
    reportDefaults: flag(
      "Report values equal to the default or to old project templates too, as info.",
    ),
  },
  presetOptions: { strict: { reportDefaults: true } },
  *check(given, options) {
    yield* each([deadAttributes, deadProviders], (judge) => judge(given, options));
  },
});
