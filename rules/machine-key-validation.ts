import { defineRule, each } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isCorrected, isNot } from "./shared/corrections.js";
import { absent, flag } from "./shared/options.js";
import { originOf } from "./shared/place.js";

const WEAK = { validation: /^(?:MD5|SHA1|3DES)$/, decryption: /^(?:DES|3DES)$/ };
/** What STIG does not take; nobody knows what an algorithm of one's own does. */
const NO_HMAC = /^(?!HMACSHA(?:256|384|512)$|alg:)./;
const NOT_AUTO = /^(?!Auto$)./;

export default defineRule({
  id: "machine-key-validation",
  description: "Sign-in tickets and view state are protected by an outdated algorithm.",
  category: "security",
  severity: "warning",
  presets: ["security", "cis", "stig", "strict"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    validation: {
      what: "machineKey signs with {value} ({origin}); {better} is stronger.",
      because:
        "It guards sign-in tickets and view state, not what is kept in session. Forging them gets easier as the algorithm ages.",
      next: "Write {better} (.NET 4 or later) on all servers at once: everybody signs in again.",
    },
    decryption: {
      what: "machineKey encrypts with {value} ({origin}); {better} is wanted.",
      because:
        "It guards sign-in tickets and view state, not what is kept in session. Reading them gets easier as the algorithm ages.",
      next: "Write {better} on all servers at once: everybody signs in again.",
    },
  },
  options: {
    absent: absent("an algorithm of the declared version of .NET"),
    onlyHmac: flag("Report every validation but HMACSHA256 or stronger (STIG)."),
    onlyAuto: flag("Report every decryption but Auto (STIG)."),
  },
  presetOptions: { security: { absent: "report" }, stig: { onlyHmac: true, onlyAuto: true } },
  *check({ config, application }, { onlyHmac, onlyAuto, ...options }) {
    const judged = [
      ["validation", onlyHmac ? NO_HMAC : WEAK.validation, "HMACSHA256"],
      ["decryption", onlyAuto ? NOT_AUTO : WEAK.decryption, onlyAuto ? "Auto" : "AES"],
    ] as const;
    yield* each(judged, ([name, wrong, better]) => {
      const current = config["system.web/machineKey"][name];
      if (current.from === "default" && options.absent === "ignore") return undefined;
      const { value } = current;
      if (!wrong.test(value) || isCorrected(application, current, isNot(wrong))) return undefined;
      const changes = [set(application, current, better)];
      return {
        message: name,
        data: { value, origin: originOf(current), better },
        at: current,
        // .NET before 4 knows no better one, and its default is no better.
        suggestions: current.from === "default" ? [] : [{ title: `Write ${better}`, changes }],
      };
    });
  },
});
