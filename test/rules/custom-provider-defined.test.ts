import { sessionState, testRule } from "./harness.js";

const REDIS =
  '      <providers>\n        <add name="Redis" type="Microsoft.Web.Redis.RedisSessionStateProvider" host="cache.contoso.example" />\n      </providers>';
const custom = (attributes: string, inside = REDIS) =>
  sessionState(`mode="Custom"${attributes === "" ? "" : ` ${attributes}`}`, inside);

testRule("custom-provider-defined", {
  clean: {
    "a provider of that name": { files: custom('customProvider="Redis"') },
    "letter case does not count": { files: custom('customProvider="REDIS"') },
    "other modes do not read it": { files: sessionState('mode="InProc" customProvider="Redis"') },
    "the provider of a parent application": {
      files: {
        "Web.config": sessionState('mode="InProc"', REDIS),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="Custom" customProvider="Redis"'),
      },
    },
    "removed and added again": {
      files: custom(
        'customProvider="Redis"',
        '      <providers><clear /><remove name="Redis" /><add name="Redis" type="Contoso.Store, Contoso" /></providers>',
      ),
    },
  },
  caught: {
    "customProvider absent": {
      files: custom(""),
      found: [
        {
          severity: "error",
          at: "Custom",
          line: 3,
          says: 'customProvider is not set, so the application stops when the session module starts. Name one of the providers in force: "Redis".',
        },
      ],
    },
    "customProvider empty": {
      files: custom('customProvider=""'),
      found: [
        { severity: "error", at: "customProvider", line: 3, says: "customProvider is empty" },
      ],
    },
    "a name that is not defined": {
      files: custom('customProvider="Radis"'),
      found: [{ severity: "error", at: "Radis", line: 3, says: 'no provider "Radis" is in force' }],
    },
    "no provider at all": {
      files: sessionState('mode="Custom" customProvider="Redis"'),
      found: [
        {
          severity: "error",
          at: "Redis",
          line: 3,
          says: "No provider is in force: add one to <providers>",
        },
      ],
    },
    "taken out by a child application": {
      files: {
        "Web.config": custom('customProvider="Redis"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState(
          'timeout="30"',
          '      <providers><remove name="redis" /></providers>',
        ),
      },
      found: [{ severity: "error", at: "Redis", line: 3, path: "Web.config" }],
    },
    "cleared behind it": {
      files: custom(
        'customProvider="Redis"',
        '      <providers>\n        <add name="Redis" type="Contoso.Store, Contoso" />\n        <clear />\n      </providers>',
      ),
      found: [{ severity: "error", at: "Redis", line: 3 }],
    },
    "an empty type": {
      files: custom(
        'customProvider="Redis"',
        '      <providers>\n        <add name="Redis" type=" " />\n      </providers>',
      ),
      found: [{ severity: "error", at: " ", line: 5, says: "has an empty type" }],
    },
  },
  unjudged: {
    "a name that deployment fills in": {
      files: custom('customProvider="#{SessionProvider}"'),
      missing: "system.web/sessionState@customProvider",
      subjects: ["/"],
    },
  },
});
