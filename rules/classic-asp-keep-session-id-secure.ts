import { defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isClassicAspAbsent } from "./shared/classic-asp.js";
import { originOf } from "./shared/place.js";

export default defineRule({
  id: "classic-asp-keep-session-id-secure",
  description: "The session cookie of classic ASP is not marked secure on HTTPS.",
  category: "security",
  severity: "warning",
  presets: ["recommended", "security", "classic-asp", "stig"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    insecure: {
      what: "Classic ASP session ids are not marked secure: keepSessionIdSecure is false ({origin}).",
      because:
        "A session that began over HTTPS sends its cookie over HTTP too, where anybody on the way can read it and take the session over (STIG V-218769, V-218820).",
      next: 'Write keepSessionIdSecure="true", which is the default.',
    },
  },
  *check({ config, application }) {
    const { keepSessionIdSecure } = config["system.webServer/asp"].session;
    if (keepSessionIdSecure.value || isClassicAspAbsent(application)) return;
    yield {
      message: "insecure",
      data: { origin: originOf(keepSessionIdSecure) },
      at: keepSessionIdSecure,
      suggestions: [
        {
          title: "Give sessions on HTTPS a secure cookie of their own",
          changes: [set(application, keepSessionIdSecure, true)],
        },
      ],
    };
  },
});
