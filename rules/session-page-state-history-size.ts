import { defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isCorrected } from "./shared/corrections.js";
import { amount, flag } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import { bytes, count } from "./shared/units.js";

/** What ASP.NET keeps where nobody says otherwise. */
const USUAL = 9;

export default defineRule({
  id: "session-page-state-history-size",
  description: "Each session may keep many view states.",
  category: "performance",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    kept: {
      what: "Each session keeps up to {size} view states (historySize, {origin}).",
      because: "At {each} each they take {total} for one user; the usual 9 take {usual}.",
      next: "Write historySize no larger than users go back.",
    },
    unproven: {
      what: "Each session keeps up to {size} view states (historySize, {origin}) if pages keep them there.",
      because:
        "That is so with SessionPageStatePersister only. At {each} each they take {total} for one user; the usual 9 take {usual}.",
      next: "Write historySize no larger than users go back, or remove it where no page uses the persister.",
    },
  },
  options: {
    viewStateInSession: flag("Pages keep their view state in session (SessionPageStatePersister)."),
    reportUnproven: flag(
      "Report, as info, where nobody says that pages keep view state in session.",
    ),
    viewStateKB: amount("Kilobytes of one view state, for the arithmetic.", 20),
  },
  presetOptions: { strict: { reportUnproven: true } },
  *check({ config, application }, { viewStateInSession, reportUnproven, viewStateKB }) {
    const { historySize } = config["system.web/sessionPageState"];
    const { mode } = config["system.web/sessionState"];
    if (!viewStateInSession && !reportUnproven) return;
    if (historySize.from === "default" || historySize.value <= USUAL) return;
    const isUsual = (text?: string) => !(Number(text ?? USUAL) > USUAL);
    if (mode.value === "Off" || isCorrected(application, historySize, isUsual)) return;
    const taken = (number: number) => bytes(number * viewStateKB * 1024);
    const sizes = { each: taken(1), total: taken(historySize.value), usual: taken(USUAL) };
    const changes = [set(application, historySize, USUAL)];
    yield {
      message: viewStateInSession ? "kept" : "unproven",
      data: { size: count(historySize.value), origin: originOf(historySize), ...sizes },
      at: historySize,
      ...(viewStateInSession ? {} : { severity: "info" }),
      suggestions: [{ title: `Keep ${String(USUAL)} view states (the default)`, changes }],
    };
  },
});
