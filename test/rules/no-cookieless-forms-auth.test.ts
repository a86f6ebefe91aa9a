import { testRule } from "./harness.js";

const web = (forms: string, mode = "Forms") =>
  `<configuration>\n  <system.web>\n    <authentication mode="${mode}">\n      ${forms}\n    </authentication>\n  </system.web>\n</configuration>\n`;
const forms = (attributes: string) => web(`<forms loginUrl="~/login" ${attributes} />`);
const transform = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web>${inside}</system.web></configuration>`;

testRule("no-cookieless-forms-auth", {
  clean: {
    "nothing written": { files: "<configuration><system.web /></configuration>", preset: "cis" },
    "the default, in recommended": { files: forms("") },
    "the default as written, in recommended": { files: forms('cookieless="UseDeviceProfile"') },
    cookies: { files: forms('cookieless="UseCookies"'), preset: "security" },
    "another way of signing in": {
      files: web('<forms cookieless="UseUri" />', "Windows"),
      preset: "cis",
    },
    "a transform that corrects it": {
      files: {
        "Web.config": forms('cookieless="UseUri"'),
        "Web.Release.config": transform(
          '<authentication mode="Forms"><forms cookieless="UseCookies" xdt:Transform="SetAttributes(cookieless)" /></authentication>',
        ),
      },
      preset: "cis",
    },
    "a transform that exchanges what is around it": {
      files: {
        "Web.config": forms('cookieless="AutoDetect"'),
        "Web.Release.config": transform(
          '<authentication mode="Forms" xdt:Transform="Replace"><forms cookieless="UseCookies" /></authentication>',
        ),
      },
    },
  },
  caught: {
    UseUri: {
      files: forms('cookieless="UseUri"'),
      found: [{ severity: "warning", at: "UseUri", line: 4, says: "travel in the URL" }],
    },
    AutoDetect: {
      files: forms('cookieless="AutoDetect"'),
      found: [{ severity: "warning", at: "AutoDetect", line: 4, says: "probing cookie" }],
    },
    "the default, in security": {
      files: forms(""),
      preset: "security",
      found: [{ severity: "warning", at: "forms", line: 4, says: "the built-in default" }],
    },
    "the default without an element, in cis": {
      files: web(""),
      preset: "cis",
      found: [{ severity: "warning", at: "system.web", line: 2 }],
    },
    "the default as written, in cis": {
      files: forms('cookieless="UseDeviceProfile"'),
      preset: "cis",
      found: [{ severity: "warning", at: "UseDeviceProfile", line: 4 }],
    },
    "mode and cookieless from two files": {
      files: {
        "Web.config": web('<forms cookieless="UseUri" />', "Windows"),
        "admin/Global.asax": "",
        "admin/Web.config":
          '<configuration><system.web><authentication mode="Forms" /></system.web></configuration>',
      },
      found: [{ severity: "warning", at: "UseUri", line: 4, path: "Web.config" }],
    },
    "a transform that takes the section out leaves the default": {
      files: {
        "Web.config": forms('cookieless="UseUri"'),
        "Web.Release.config": transform(
          '<authentication><forms xdt:Transform="RemoveAttributes(loginUrl)" /></authentication>',
        ),
      },
      preset: "cis",
      found: [{ severity: "warning", at: "UseUri", line: 4, path: "Web.config" }],
    },
  },
  unjudged: {
    "a token in its place": {
      files: forms('cookieless="#{Cookieless}"'),
      missing: "system.web/authentication/forms@cookieless",
      subjects: ["/"],
    },
    "a token for the way of signing in": {
      files: web('<forms cookieless="UseUri" />', "#{Mode}"),
      missing: "system.web/authentication@mode",
      subjects: ["/"],
    },
  },
});
