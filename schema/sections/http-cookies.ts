import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/httpCookies",
  reader: "managed",
  level: "Everywhere",
  wmi: "HttpCookiesSection",
  summary:
    "Gives the cookies that ASP.NET sends their Secure, HttpOnly, SameSite and Domain attributes.",
  prose:
    "The session cookie takes Secure and Domain from here and from nowhere else; it is always HttpOnly, and its SameSite comes from `sessionState/@cookieSameSite`.",
  attributes: {
    domain: {
      kind: "string",
      default: "",
      summary: "Domain written on cookies; empty keeps them on the host that sent them.",
      prose:
        "Applied to the session cookie too: a parent domain lets every host below it read and set the ID.",
    },
    httpOnlyCookies: {
      kind: "boolean",
      default: false,
      summary: "Whether scripts in the page are kept from reading cookies.",
      prose: "The session cookie is HttpOnly even when this is false.",
    },
    requireSSL: {
      kind: "boolean",
      default: false,
      summary: "Whether cookies are marked Secure, so that browsers send them over HTTPS only.",
      prose:
        "The only setting that makes the session cookie Secure. On a site reached over plain HTTP the cookie then never comes back and every request starts a new session.",
    },
    sameSite: {
      kind: "enum",
      reading: "dotnet-enum-loose",
      since: { dotnet: "4.7.2" },
      default: "Unspecified",
      otherReader: { unknown: true },
      summary: "SameSite attribute of cookies whose code does not say it.",
      prose:
        "It does not reach the session cookie, which takes `sessionState/@cookieSameSite`. Letter case does not count here, and numbers are taken. Browsers drop a cookie with None that is not Secure.",
      values: {
        Unspecified: { number: -1, summary: "No SameSite attribute is written." },
        None: {
          number: 0,
          summary: "Sent with every request; browsers require a Secure cookie for it.",
        },
        Lax: {
          number: 1,
          summary: "Sent within the site and when a link from elsewhere is followed.",
        },
        Strict: { number: 2, summary: "Sent only with requests that begin on the site itself." },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.httpcookiessection",
  ],
} as const satisfies Section;
