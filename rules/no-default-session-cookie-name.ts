import { allOf, defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isWritten, sendsSessionCookie } from "./shared/cookies.js";
import { originOf } from "./shared/place.js";
import { changesAttribute, isLeftToTransforms } from "./shared/xml.js";

export default defineRule({
  id: "no-default-session-cookie-name",
  description: "The name of the session cookie tells which platform the site runs on.",
  category: "security",
  severity: "info",
  presets: ["security"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    usual: {
      what: 'The session cookie has the name that every ASP.NET site gives it: "{name}" ({origin}).',
      because: "It tells everybody the platform, which is where an attack begins.",
      next: 'Give it a name that says nothing, such as cookieName="id". All running sessions end once when the name changes.',
    },
  },
  *check({ config, application }) {
    const { cookieName } = config["system.web/sessionState"];
    const isUsual = allOf(
      () => cookieName.value.toLowerCase() === "asp.net_sessionid",
      () => isWritten(application),
      ...sendsSessionCookie(application),
      () =>
        !isLeftToTransforms(application, cookieName, (one) =>
          changesAttribute(one, "sessionState", "cookieName"),
        ),
    );
    if (!isUsual) return;
    yield {
      message: "usual",
      data: { name: cookieName.value, origin: originOf(cookieName) },
      at: cookieName,
      suggestions: [
        {
          title:
            'Give the cookie a name that says nothing: cookieName="id" (ends running sessions once)',
          changes: [set(application, cookieName, "id")],
        },
      ],
    };
  },
});
