import { defineRule, each } from "../src/rule.js";
import { keyDigest, literalKey, MACHINE_KEYS, whereSeen } from "../src/sessions/machine-keys.js";
import { replaceAt } from "./shared/changes.js";

export default defineRule({
  id: "no-committed-machine-key",
  description: "A machine key that is public, or that a file shows in clear text.",
  category: "security",
  severity: "error",
  presets: ["recommended", "security"],
  per: "document",
  needs: ["file"],
  messages: {
    public: {
      what: "This {key} is public, so it protects nothing.",
      because:
        "Anyone can look it up ({seenAt}), forge sign-in tickets and view state with it, and run code on the server by forged view state.",
      next: "Generate a key of your own, the same on all servers of a farm, and keep it out of the repository.",
    },
    literal: {
      what: "This file shows the {key} in clear text.",
      because:
        "Whoever reads it, or its history, can forge sign-in tickets and view state, and run code on the server by forged view state.",
      next: "Generate a new key, and put it in on the server: in an encrypted section, or by a token that the deployment fills in.",
    },
  },
  options: {
    literal: {
      enum: ["ignore", "report"] as readonly ("ignore" | "report")[],
      description: "Whether any key in clear text counts, as a warning.",
      default: "ignore",
    },
    alsoPublic: {
      type: "array",
      items: { type: "string" },
      description:
        "Further keys that leaked, each by the SHA-256 (hexadecimal) of its digits in upper case.",
      default: [] as readonly string[],
    },
  },
  presetOptions: { security: { literal: "report" } },
  *check({ file }, { literal, alsoPublic }) {
    // ASP.NET reads nothing there: no-session-section-in-application-host has a word on such sections.
    if (file.kind === "applicationHost") return;
    const { source } = file.document;
    const attributes = file.settings.scopes.flatMap(
      ({ elements }) => elements.get("system.web/machineKey")?.attributes ?? [],
    );
    yield* each(attributes, ({ name, value, valueSpan }) => {
      const key = MACHINE_KEYS.find((one) => one === name);
      const digits = key && literalKey(value);
      if (digits === undefined) return undefined;
      const seenAt = whereSeen(keyDigest(digits), alsoPublic);
      if (seenAt === undefined && literal === "ignore") return undefined;
      const changes = [replaceAt(source, valueSpan, "AutoGenerate,IsolateApps")];
      return {
        message: seenAt === undefined ? "literal" : "public",
        data: { key: name, seenAt: seenAt ?? "" },
        at: { source, span: valueSpan },
        ...(seenAt === undefined ? { severity: "warning" } : {}),
        suggestions: [{ title: "Let ASP.NET generate it (on one server only)", changes }],
      };
    });
  },
});
