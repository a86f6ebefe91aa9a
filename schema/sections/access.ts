import type { Section } from "../vocabulary.js";

export default {
  path: "system.webServer/security/access",
  reader: "native",
  level: "Everywhere",
  overrideModeDefault: "Deny",
  summary: "Whether requests must come over HTTPS, and with a client certificate.",
  otherReader: { unknown: true },
  attributes: {
    sslFlags: {
      kind: "flags",
      default: "None",
      iisManager: "SSL Settings > Require SSL",
      summary: "What is asked of the connection.",
      prose:
        "Requiring HTTPS here does not make the session cookie Secure: that takes `httpCookies/@requireSSL`.",
      values: {
        None: { number: 0, summary: "Nothing." },
        Ssl: { number: 8, summary: "HTTPS is required." },
        SslNegotiateCert: { number: 32, summary: "A client certificate is accepted." },
        SslRequireCert: { number: 64, summary: "A client certificate is required." },
        Ssl128: { number: 256, summary: "A key of at least 128 bits is required." },
      },
    },
  },
  links: ["https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/access"],
} as const satisfies Section;
