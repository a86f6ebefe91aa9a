import { type Application, defineRule, each, type Given, ifKnown, type Said } from "../src/rule.js";
import { withoutAttribute, withoutElement } from "./shared/changes.js";
import { entriesWith } from "../src/sessions/entries.js";
import { sameName } from "../src/sessions/providers.js";
import { flag } from "./shared/options.js";
import { modeInForce } from "./shared/mode.js";
import { isOwn, originOf, samePlace } from "./shared/place.js";
import {
  type DeadName as Name,
  isChecked,
  NAMES,
  ORDINARY,
  providersCalled,
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
): Said<"checked" | "plain"> {
  const section = config["system.web/sessionState"];
  const parent = application.parent?.config["system.web/sessionState"];
  const { mode } = section;
  yield* each(NAMES, (name) => {
    const value = section[name];
    if (value.from === "default" || !isOwn(application, value, parent?.[name])) return [];
    const { text } = value;
    const ordinary = text !== undefined && ORDINARY[name].test(text.trim());
    if (ordinary && !reportDefaults) return [];
    const why = whyDead(section, name);
    // What a file that is not at hand may hold is hidden: nobody wrote it here.
    if (text === undefined || why === undefined || mayNeed(application, name)) return [];
    const neededBy = applications.some(
      (other) =>
        other !== application &&
        samePlace(other.config["system.web/sessionState"][name], value) &&
        mayNeed(other, name),
    );
    if (neededBy) return [];
    return [
      {
        message: isChecked(application, name) ? "checked" : "plain",
        data: { name, mode: String(mode.value), origin: originOf(mode), why },
        at: value,
        related: [
          ...modeInForce(mode),
          ...(name === "customProvider" ? providersCalled(section, text) : []),
        ],
        ...(ordinary ? { severity: "info" } : {}),
        fix: { safe: true, changes: withoutAttribute(value) },
      },
    ];
  });
}

/** Providers that nobody starts or names: prepared for the day on which somebody does. */
function* preparedProviders(
  { config, application, applications }: Judged,
  { reportDefaults }: Options,
): Said<"provider"> {
  if (!reportDefaults) return;
  const { mode, providers, customProvider } = config["system.web/sessionState"];
  if (typeof mode.value === "number" || mode.value === "Custom") return;
  if (transformsOf(application).some(changesMode)) return;
  const parent = application.parent?.config["system.web/sessionState"];
  // A provider that stands in a parent's file is that parent's to judge.
  const inherited = ifKnown(() => parent?.providers.$entries) ?? [];
  for (const { name } of entriesWith(providers.$entries, "type")) {
    const { from } = name;
    if (from === "default") continue;
    // One cause, one finding: that one stands at customProvider.
    if (sameName(customProvider.text ?? "", name.text ?? "")) continue;
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
    const path = "system.web/sessionState/providers/add";
    yield {
      message: "provider",
      data: { name: name.text ?? "", mode: mode.value, origin: originOf(mode) },
      at: name,
      related: modeInForce(mode),
      severity: "info",
      // Not safe: it may wait there for a switch of the mode.
      ...(place && {
        fix: { safe: false, changes: [withoutElement(path, place.source, place.attribute.parent)] },
      }),
    };
  }
}

const NO_EFFECT = "{name} has no effect: mode is {mode} ({origin}), and {why}.";
const NEXT = "Remove it, or set the mode that was meant.";

export default defineRule({
  id: "dead-session-setting",
  description: "An attribute or provider that the session mode in force never reads.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: NEEDS,
  messages: {
    checked: {
      what: NO_EFFECT,
      because: "ASP.NET still checks the text, so a mistake in it stops the application.",
      next: NEXT,
    },
    plain: { what: NO_EFFECT, next: NEXT },
    provider: {
      what: 'The provider "{name}" is never started: mode is {mode} ({origin}), and only Custom uses providers.',
      next: 'Remove it, or set mode="Custom" and customProvider="{name}".',
    },
  },
  options: {
    reportDefaults: flag(
      "Report values equal to the default or to old project templates, and providers that nobody names, as info.",
    ),
  },
  presetOptions: { strict: { reportDefaults: true } },
  *check(given, options) {
    yield* each([deadAttributes, preparedProviders], (judge) => judge(given, options));
  },
});
