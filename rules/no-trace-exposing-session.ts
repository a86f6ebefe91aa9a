import { defineRule, ifKnown } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isCorrected, isNot } from "./shared/corrections.js";
import { flag } from "./shared/options.js";
import { originOf, relatedTo } from "./shared/place.js";

export default defineRule({
  id: "no-trace-exposing-session",
  description: "Trace pages show session ids and what is kept in session.",
  category: "security",
  severity: "error",
  presets: ["recommended", "security", "cis", "stig"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    remote: {
      what: 'Anyone can open trace.axd of "{app}", which shows session ids, cookies and session contents.',
      because:
        "Tracing is on ({origin}) and localOnly is false ({localOrigin}), so sessions can be taken over.",
      next: 'Write enabled="false" on <trace>, or at least localOnly="true".',
    },
    local: {
      what: 'Tracing of "{app}" is on ({origin}), for the server itself.',
      because:
        "trace.axd shows session ids and contents, and a proxy on the same machine makes every visitor a local one.",
      next: 'CIS and STIG want it off: write enabled="false" on <trace>.',
    },
  },
  options: {
    reportLocal: flag("Report, as a warning, tracing that answers on the server itself only."),
  },
  presetOptions: { cis: { reportLocal: true }, stig: { reportLocal: true } },
  *check({ config, application }, { reportLocal }) {
    const { enabled, localOnly } = config["system.web/trace"];
    const { mode } = config["system.web/sessionState"];
    // Nothing of it is on where nobody switched it on.
    if (enabled.from === "default" || !enabled.value) return;
    const isLocal =
      localOnly.from === "default" ||
      localOnly.value ||
      isCorrected(application, localOnly, isNot(/^false$/i));
    if (isLocal && !reportLocal) return;
    if (ifKnown(() => mode.value) === "Off") return;
    if (config["system.web/deployment"].retail.value) return;
    if (isCorrected(application, enabled, isNot(/^true$/i))) return;
    const off = { title: "Switch tracing off", changes: [set(application, enabled, false)] };
    const close = {
      title: "Let trace.axd answer on the server itself only",
      changes: [set(application, localOnly, true)],
    };
    yield {
      message: isLocal ? "local" : "remote",
      data: { origin: originOf(enabled), localOrigin: originOf(localOnly) },
      at: enabled,
      ...(isLocal ? { severity: "warning" } : {}),
      related: isLocal ? [] : relatedTo(localOnly, "Other machines are let in here."),
      suggestions: reportLocal ? [off] : [off, close],
    };
  },
});
