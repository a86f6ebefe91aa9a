import { defineRule, ifKnown } from "../src/rule.js";
import { mayBeAspNetCore } from "../src/sessions/aspnet-core.js";
import { isTooLong } from "../src/sessions/lifetime.js";
import { set } from "./shared/changes.js";
import { isCorrected } from "./shared/corrections.js";
import { inWords } from "./shared/durations.js";
import { whole } from "./shared/options.js";
import { originOf } from "./shared/place.js";

/** What ASP.NET takes where nothing is written. */
const USUAL = 20;

/** Anything but a number, a deployment token too, may be right. */
const isWithin = (text = String(USUAL), max: number) =>
  !(Number(text) > max) && !/^\s*Infinite\s*$/.test(text);

export default defineRule({
  id: "session-timeout-max",
  description: "An idle session lives longer than the policy allows.",
  category: "security",
  severity: "warning",
  presets: ["strict", "security", "cis", "stig"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    above: {
      what: 'Idle sessions of "{app}" live for {timeout} ({origin}); the policy allows {allowed}.',
      because: "Whoever comes to a screen that was left, or by a stolen id, has that long.",
      next: 'Write timeout="{max}" on <sessionState>, or set the max that your policy allows.',
    },
  },
  options: {
    // ASP.NET takes no shorter time-out.
    max: { ...whole("Minutes that a session may live without a request.", 60), minimum: 1 },
  },
  presetOptions: {
    strict: { max: 60 },
    security: { max: 30 },
    cis: { max: 20 },
    stig: { max: 15 },
  },
  presetSeverity: { stig: "error" },
  *check({ config, application }, { max }) {
    const { mode, timeout } = config["system.web/sessionState"];
    const minutes = timeout.value;
    if (minutes !== "Infinite" && minutes <= max) return;
    if (timeout.from === "default" && mayBeAspNetCore(application)) return;
    // What no mode or store takes is an error of session-timeout-range and store-timeout-range.
    if (ifKnown(() => mode.value) === "Off" || isTooLong({ mode }, minutes)) return;
    if (isCorrected(application, timeout, (text) => isWithin(text, max))) return;
    const allowed = inWords(max * 60);
    const changes = [set(application, timeout, max)];
    yield {
      message: "above",
      data: { timeout: inWords(Number(minutes) * 60), allowed, max, origin: originOf(timeout) },
      at: timeout,
      suggestions: [{ title: `End a session after ${allowed} without a request`, changes }],
    };
  },
});
