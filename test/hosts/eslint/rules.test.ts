/** The rules, through ESLint's own RuleTester; and how often the engine works for them. */
import { type Linter, RuleTester } from "eslint";
import { afterAll, describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.js";
import { diagnostics } from "../../../schema/diagnostics.js";
import iislint from "../../../src/hosts/eslint/index.js";
import { Judging } from "../../../src/hosts/eslint/judging.js";
import { ALL, placesOf, verify } from "./both.js";

Object.assign(RuleTester, { afterAll });
RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ plugins: { iislint }, language: "iislint/config" });

const web = (inside: string) => `<configuration><system.web>${inside}</system.web></configuration>`;
const session = (attributes: string) => web(`<sessionState ${attributes} />`);
const ruleOf = (id: string) => {
  const rule = iislint.rules[id];
  if (!rule) throw new Error(`${id} is no rule of ESLint.`);
  return rule;
};

tester.run("session-timeout-max", ruleOf("session-timeout-max"), {
  valid: [session('timeout="15"'), { code: session('timeout="90"'), options: [{ max: 90 }] }],
  invalid: [
    {
      code: session('timeout="90"'),
      options: [{ max: 60 }],
      errors: [
        {
          message: /1 hour 30 minutes/,
          line: 1,
          column: 51,
          endLine: 1,
          endColumn: 53,
          suggestions: 1,
        },
      ],
    },
  ],
});

tester.run("invalid-attribute-value", ruleOf("invalid-attribute-value"), {
  valid: [session('mode="InProc"')],
  invalid: [
    {
      // Two fixes of one file.
      code: session('mode="inproc" timeout="00:20:00"'),
      output: session('mode="InProc" timeout="20"'),
      errors: [
        { message: /inproc/, column: 48 },
        { message: /00:20:00/, column: 65 },
      ],
    },
  ],
});

tester.run("no-session-id-in-url", ruleOf("no-session-id-in-url"), {
  valid: [session('cookieless="UseCookies"')],
  invalid: [
    {
      // A fix that changes what is in force is offered to a person.
      code: session('cookieless="UseUri"'),
      output: null,
      errors: [
        {
          message: /UseUri/,
          column: 54,
          suggestions: [
            {
              desc: "Keep the session id in a cookie",
              output: session('cookieless="UseCookies"'),
            },
          ],
        },
      ],
    },
  ],
});

tester.run(
  "no-session-section-in-application-host",
  ruleOf("no-session-section-in-application-host"),
  {
    valid: [{ code: session('mode="InProc"'), filename: "web.config" }],
    invalid: [
      {
        code: session('mode="InProc"'),
        filename: "applicationHost.config",
        errors: [{ message: /applicationHost/, column: 29, suggestions: 1 }],
      },
    ],
  },
);

const only = (...ids: readonly string[]): Linter.Config => ({
  ...ALL,
  rules: Object.fromEntries(ids.map((id) => [`iislint/${id}`, 2])),
});

describe("the engine", () => {
  it("runs once for a file, whatever is asked", () => {
    const before = Judging.runs;
    const found = verify(session('timeout="soon" cookieless="UseUri"'));
    expect(new Set(found.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(2);
    expect(Judging.runs - before).toBe(1);
  });

  it("does not run where nothing is asked", () => {
    const before = Judging.runs;
    verify(session('timeout="soon"'), "web.config", only());
    expect(Judging.runs).toBe(before);
  });

  it.each([
    ["xml-syntax", "<configuration>"],
    ["unreadable-file", "\ufffd"],
  ])("tells %s through another rule where its own is off", (id, text) => {
    const found = verify(text, "web.config", only("session-timeout-max", "dead-session-setting"));
    expect(placesOf(found)).toHaveLength(1);
    expect(found[0]?.message).toMatch(new RegExp(`^${id}: `));
  });
});

describe("the rules of the plugin", () => {
  const own = rules.filter(({ per }) => per === "document").map(({ id }) => id);
  const readers = diagnostics.filter(({ by }) => by === "reader").map(({ id }) => id);

  it("are all that look at one document, and all that readers say", () => {
    expect(own.length).toBeGreaterThan(0);
    expect(Object.keys(iislint.rules)).toEqual(expect.arrayContaining([...own, ...readers]));
  });

  it("leave out what rests on evidence, on a whole project, or on an options file", () => {
    const left = [...rules, ...diagnostics]
      .map(({ id }) => id)
      .filter((id) => !Object.hasOwn(iislint.rules, id));
    expect(left.sort()).toEqual([
      "preset-conflict",
      "session-cookie-name-collision",
      "session-memory-within-pool-limit",
      "stale-evidence",
      "state-server-on-app-service",
      "state-server-remote-access",
      "state-service-running",
      "state-service-start-mode",
      "unique-app-pool",
    ]);
  });

  it.each(Object.entries(iislint.rules))("%s says what it is", (_, { meta }) => {
    expect(meta?.docs?.description).toMatch(/\.$/);
    expect(meta?.docs?.url).toMatch(/^file:.*\.md$/);
    expect(meta?.languages).toEqual(["iislint/config"]);
    const [schema] = meta?.schema as readonly { readonly properties: object }[];
    const [defaults = {}] = (meta?.defaultOptions ?? []) as readonly object[];
    expect(Object.keys(schema?.properties ?? {})).toEqual(Object.keys(defaults));
  });
});

describe("the configurations", () => {
  it("are the presets", () => {
    expect(iislint.configs.recommended.rules).toMatchObject({
      "iislint/xml-syntax": "error",
      "iislint/session-timeout-range": "error",
      "iislint/unresolved-token": "warn",
    });
    expect(iislint.configs.recommended.rules).not.toHaveProperty("iislint/session-timeout-max");
    expect(iislint.configs.strict.rules).toMatchObject({
      "iislint/classic-asp-session-in-one-process": ["warn", { reportUnseen: true }],
    });
    expect(Object.keys(iislint.configs.all.rules ?? {})).toEqual(
      Object.keys(iislint.rules).map((id) => `iislint/${id}`),
    );
  });

  it.each([
    ["Web.config", true],
    ["WEB.CONFIG", true],
    ["sites/shop/web.Release.config", true],
    ["machine.config", true],
    ["ApplicationHost.config", true],
    ["packages.config", false],
    ["web.js", false],
  ])("%s is for them: %s", (name, isMeant) => {
    const found = verify("<configuration><a", name, iislint.configs.recommended);
    expect(found.some(({ ruleId }) => ruleId === "iislint/xml-syntax")).toBe(isMeant);
  });
});
