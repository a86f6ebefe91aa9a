/** What people lost days with, and the message that would have saved them. */
import { describe, expect, test } from "vitest";
import { CONFIGURATION, lintTree } from "./harness.js";
import { messageText } from "../../src/message.js";
import { shopHost } from "../fixtures/shop-host.js";

/** What the default preset says of cookies of a site that is reached over http. */
function said(inside: string, rules: object = {}): string[] {
  const { files, configuration } = shopHost(
    `<configuration><system.web>${inside}</system.web></configuration>`,
    "*:80:shop.contoso.com",
  );
  const { diagnostics } = lintTree({
    ...files,
    [CONFIGURATION]: JSON.stringify({ ...configuration, rules }),
  });
  return diagnostics
    .filter(({ rule }) => /cookie|same-site/.test(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${messageText(message)}`);
}

const NONE = '<sessionState mode="StateServer" cookieSameSite="None" />';

describe("pain 19: single sign-on, a frame or a payment loses the session after an update", () => {
  test("pain 19: SameSite=None alone is not enough", () => {
    expect(said(NONE)).toEqual([
      expect.stringContaining(
        "error same-site-none-requires-secure: The session cookie gets SameSite=None",
      ),
    ]);
  });

  test("pain 19: Secure as well, on a site without HTTPS", () => {
    expect(said(`<httpCookies requireSSL="true" />${NONE}`)).toEqual([
      expect.stringContaining(
        'warning secure-cookie-needs-https: The session cookie is Secure (requireSSL, Web.config, line 1), but site "Shop" serves HTTP only.',
      ),
    ]);
  });

  test("pain 19: a domain for both sides, which only one of them has", () => {
    expect(
      said(`<httpCookies requireSSL="true" domain="login.fabrikam.com" />${NONE}`, {
        "secure-cookie-needs-https": "off",
      }),
    ).toEqual([
      expect.stringContaining(
        'error cookie-domain-matches-host: Cookies are for "login.fabrikam.com" (Web.config, line 1), but site "Shop" answers to shop.contoso.com.',
      ),
    ]);
  });

  test("pain 19: where it works, the door that stands open is told to those who ask", () => {
    expect(
      said(`<httpCookies requireSSL="true" />${NONE}`, {
        "secure-cookie-needs-https": ["error", { tlsTermination: "proxy" }],
        "session-cookie-same-site": "warning",
      }),
    ).toEqual([
      expect.stringContaining(
        'warning session-cookie-same-site: Requests from other sites carry the session cookie: cookieSameSite="None"',
      ),
    ]);
  });
});
