import { testRule } from "./harness.js";

const web = (inside: string, rest = "") =>
  `<configuration>\n${rest}  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const session = (name: string, rest = "") => `<sessionState ${rest}cookieName="${name}" />`;
const forms = (attributes: string, mode = "Forms") =>
  `<authentication mode="${mode}"><forms cookieless="UseCookies" ${attributes} /></authentication>`;
const SSL = '<httpCookies requireSSL="true" />';
const release = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web>${inside}</system.web></configuration>`;
const found = (at: string, says: string, line = 3) => [
  { severity: "error" as const, at, line, says },
];

testRule("cookie-prefix-requires-secure", {
  clean: {
    "nothing written": { files: "<configuration />" },
    "no prefix": { files: web(session("Host-Shop")) },
    "one underscore": { files: web(session("_Host-Shop")) },
    "Secure, no domain": { files: web(SSL + session("__Host-Shop")) },
    "__Secure- with a domain": {
      files: web(
        `<httpCookies requireSSL="true" domain="contoso.com" />${session("__Secure-Shop")}`,
      ),
    },
    "ids in the URL": { files: web(session("__Host-Shop", 'cookieless="UseUri" ')) },
    "no sessions": { files: web(session("__Host-Shop", 'mode="Off" ')) },
    "a manager of its own": {
      files: web(session("__Host-Shop", 'sessionIDManagerType="Shop.Ids, Shop" ')),
    },
    "Secure added by an outbound rule": {
      files: web(
        session("__Secure-Shop"),
        '<system.webServer><rewrite><outboundRules><rule name="secure"><match serverVariable="RESPONSE_Set_Cookie" pattern=".*" /><action type="Rewrite" value="{R:0};secure" /></rule></outboundRules></rewrite></system.webServer>\n',
      ),
    },
    "Secure by a transform": {
      files: {
        "Web.config": web(session("__Secure-Shop")),
        "Web.Release.config": release('<httpCookies requireSSL="true" xdt:Transform="Insert" />'),
      },
    },
    "the domain taken out by a transform": {
      files: {
        "Web.config": web(
          `<httpCookies requireSSL="true" domain="dev.contoso.com" />${session("__Host-Shop")}`,
        ),
        "Web.Release.config": release('<httpCookies xdt:Transform="RemoveAttributes(domain)" />'),
      },
    },
    "a sign-in cookie that is Secure": {
      files: web(SSL + forms('name="__Host-Auth" requireSSL="true"')),
    },
    "a sign-in cookie that is not used": {
      files: web(forms('name="__Host-Auth"', "Windows")),
    },
  },
  caught: {
    "__Secure- by default not Secure": {
      files: web(session("__Secure-Shop")),
      found: found(
        "__Secure-Shop",
        'The cookie "__Secure-Shop" is not Secure: requireSSL on <httpCookies> is false (the built-in default).',
      ),
    },
    "__Host- switched off": {
      files: web(`<httpCookies requireSSL="false" />\n${session("__Host-Shop")}`),
      found: found("__Host-Shop", "is false (Web.config, line 3)", 4),
    },
    "in other letters": {
      files: web(session("__host-Shop")),
      found: found("__host-Shop", "Browsers refuse what begins with __Host-"),
    },
    "the prefix alone": { files: web(session("__Host-")), found: found("__Host-", "begins with") },
    "__Host- with a domain": {
      files: web(
        `<httpCookies requireSSL="true" domain="contoso.com" />\n${session("__Host-Shop")}`,
      ),
      found: found(
        "__Host-Shop",
        "gets a Domain: it is written on <httpCookies> (Web.config, line 3)",
        4,
      ),
    },
    "__Host- with both faults": {
      files: web(`<httpCookies domain="contoso.com" />\n${session("__Host-Shop")}`),
      found: [
        ...found("__Host-Shop", "gets a Domain", 4),
        ...found("__Host-Shop", "is not Secure", 4),
      ],
    },
    "requireSSL of the sign-in does not help": {
      files: web(forms('requireSSL="true"') + session("__Secure-Shop")),
      found: found("__Secure-Shop", "requireSSL on <httpCookies>"),
    },
    "the sign-in cookie has its own requireSSL": {
      files: web(SSL + forms('name="__Secure-Auth"')),
      found: found("__Secure-Auth", "requireSSL on <forms> is false"),
    },
    "by a transform": {
      files: {
        "Web.config": web('<sessionState mode="InProc" />'),
        "Web.Release.config": release(
          '\n<sessionState cookieName="__Host-Shop" xdt:Transform="SetAttributes" />',
        ),
      },
      found: [{ severity: "error", at: "__Host-Shop", line: 2, path: "Web.Release.config" }],
    },
    "in a child application": {
      files: {
        "Web.config": web(`<httpCookies requireSSL="true" domain="contoso.com" />`),
        "admin/Global.asax": "",
        "admin/Web.config": web(session("__Host-Admin")),
      },
      found: [{ severity: "error", at: "__Host-Admin", line: 3, path: "admin/Web.config" }],
    },
  },
  unjudged: {
    "a token": {
      files: web(session("__Host-Shop") + '<httpCookies requireSSL="#{Ssl}" />'),
      missing: "system.web/httpCookies@requireSSL",
      subjects: ["/"],
    },
  },
});
