/** What a run makes of many findings: their order, what is one finding, and what is left out. */
import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/index.js";
import type { Diagnostic, Severity } from "../../src/diagnostic.js";
import { session } from "../effective/hierarchy/helper.js";
import { textOf } from "../../src/source.js";
import { PROBE, runProbes } from "./probe.js";

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const transform = (attributes: string) =>
  `<configuration ${XDT}><system.web><sessionState ${attributes} xdt:Transform="SetAttributes" /></system.web></configuration>`;
const SECTION = "system.web/sessionState";

const shown = ({ at, rule, application, severity }: Diagnostic) =>
  `${at.source.path} ${textOf(at.source, at.span)} ${rule} ${severity} ${application ?? ""}`;

/** Reports attributes in the order given, whatever the place. */
const reports = (id: string, names: readonly ("mode" | "timeout")[], severity: Severity = "info") =>
  defineRule({
    ...PROBE,
    id,
    severity,
    messages: { seen: "{name} is seen." },
    *check({ config }) {
      for (const name of names)
        yield { message: "seen", data: { name }, at: config[SECTION][name] };
    },
  });

describe("order", () => {
  test("is that of paths, then places, then ids, whoever speaks first", () => {
    const tree = {
      "b/web.config": session('mode="InProc" timeout="5"'),
      "a/web.config": session('mode="InProc" timeout="6"'),
    };
    const { diagnostics } = runProbes(tree, [
      reports("zebra", ["timeout", "mode"], "error"),
      reports("ape", ["timeout"]),
    ]);
    expect(diagnostics.map(shown)).toEqual([
      "a/web.config InProc zebra error /a",
      "a/web.config 6 ape info /a",
      "a/web.config 6 zebra error /a",
      "b/web.config InProc zebra error /b",
      "b/web.config 5 ape info /b",
      "b/web.config 5 zebra error /b",
    ]);
  });
});

const FAMILY = {
  "web.config": session('mode="InProc"'),
  "api/Global.asax": "",
  "api/web.config": "<configuration />",
  "admin/Global.asax": "",
  "admin/web.config": "<configuration />",
};

/** Says something of the mode of each application. */
const perApplication = (
  say: (path: string) => { what: string; isNamed?: boolean; severity?: Severity; at?: "timeout" },
) =>
  defineRule({
    ...PROBE,
    messages: { seen: "{what}", named: '"{app}" {what}' },
    *check({ config, application }) {
      const { what, isNamed, severity, at } = say(application.path);
      yield {
        message: isNamed === true ? "named" : "seen",
        data: { what },
        at: config[SECTION].mode,
        ...(severity === undefined ? {} : { severity }),
        ...(at === undefined
          ? {}
          : { related: [{ at: config[SECTION][at], message: "Beside {what}." }] }),
      };
    },
  });

describe("what several applications say of one line", () => {
  test("is one finding that names them in order", () => {
    const { diagnostics } = runProbes(FAMILY, [perApplication(() => ({ what: "The same." }))]);
    expect(diagnostics.map(shown)).toEqual(["web.config InProc probe warning /, /admin, /api"]);
  });

  test("is one although each names itself", () => {
    const { diagnostics } = runProbes(FAMILY, [
      perApplication(() => ({ what: "loses sessions.", isNamed: true })),
    ]);
    expect(diagnostics.map(shown)).toEqual(["web.config InProc probe warning /, /admin, /api"]);
    expect(diagnostics[0]?.message.what).toBe('"/" loses sessions.');
  });

  test("is two where the severity differs", () => {
    const { diagnostics } = runProbes(FAMILY, [
      perApplication((path) => ({
        what: "The same.",
        severity: path === "/api" ? "error" : "info",
      })),
    ]);
    expect(diagnostics.map(shown).toSorted()).toEqual([
      "web.config InProc probe error /api",
      "web.config InProc probe info /, /admin",
    ]);
  });

  test("is two where the words differ", () => {
    const { diagnostics } = runProbes(FAMILY, [
      perApplication((path) => ({ what: path === "/api" ? "Other." : "The same." })),
    ]);
    expect(diagnostics).toHaveLength(2);
  });

  test("is two where another place belongs to it", () => {
    const tree = { ...FAMILY, "api/web.config": session('timeout="5"') };
    const { diagnostics } = runProbes(tree, [
      perApplication(() => ({ what: "The same.", at: "timeout" })),
    ]);
    expect(diagnostics.map(({ application }) => application).toSorted()).toEqual([
      "/, /admin",
      "/api",
    ]);
    expect(diagnostics.map(({ related }) => related.map(({ message }) => message))).toEqual([
      ["Beside The same.."],
      ["Beside The same.."],
    ]);
  });
});

describe("a build configuration", () => {
  const tree = {
    "web.config": session('mode="InProc" timeout="5"'),
    "web.Release.config": transform('timeout="9"'),
  };
  const fixing = defineRule({
    ...PROBE,
    messages: { seen: "{name} is {value}." },
    *check({ config }) {
      for (const name of ["mode", "timeout"] as const) {
        const value = config[SECTION][name];
        if (value.from === "default" || value.node?.kind !== "attribute") continue;
        const at = { source: value.from.source, span: value.node.valueSpan, put: "value" } as const;
        const changes = [{ do: "replace", at, text: "x" } as const];
        yield {
          message: "seen",
          data: { name, value: String(value.value) },
          at: value,
          fix: { safe: false, changes },
          suggestions: [{ title: "Change it", changes }],
        };
      }
    },
  });

  test("repeats nothing of what it leaves as it was, and brings no fix of its own", () => {
    const { diagnostics } = runProbes(tree, [fixing]);
    expect(
      diagnostics.map((one) => [
        shown(one),
        one.fix?.safe,
        one.suggestions.map(({ title }) => title),
      ]),
    ).toEqual([
      ["web.Release.config 9 probe warning / (Release)", undefined, ["Change it"]],
      ["web.config InProc probe warning /", false, ["Change it"]],
      ["web.config 5 probe warning /", false, ["Change it"]],
    ]);
  });
});

describe("what cannot be judged", () => {
  const names = Array.from({ length: 7 }, (_, i) => `app${i}`);
  const tree = Object.fromEntries(
    names.map((name) => [`${name}/web.config`, session('mode="InProc" timeout="#{T}"')]),
  );
  const both = defineRule({
    ...PROBE,
    messages: { seen: "Seen." },
    *check({ config }) {
      const { mode, timeout } = config[SECTION];
      if (Number(timeout.value) > 0) yield { message: "seen", at: mode };
    },
  });

  test("is counted whole, and five are named", () => {
    expect(runProbes(tree, [both])).toMatchObject({
      diagnostics: [],
      notEvaluated: [
        {
          rule: "probe",
          missing: [`${SECTION}@timeout`],
          count: 7,
          subjects: names.slice(0, 5).map((name) => `/${name}`),
        },
      ],
    });
  });

  test("is nothing where the rule is off", () => {
    const off = runProbes(tree, [both], { ruleSettings: { probe: "off" } });
    expect(off.notEvaluated).toEqual([]);
  });

  test("is told by rule and by what is missing, in order", () => {
    const missing = (id: string, needs: readonly ("load" | "services" | "now")[]) =>
      defineRule({
        ...PROBE,
        id,
        needs,
        messages: { seen: "Seen." },
        check: () => [].values() as never,
      });
    const { notEvaluated } = runProbes({ "web.config": session("") }, [
      missing("zebra", ["services"]),
      missing("ape", ["now", "load"]),
    ]);
    expect(notEvaluated).toEqual([
      { rule: "ape", missing: ["now", "load"], count: 1, subjects: ["/"] },
      { rule: "zebra", missing: ["services"], count: 1, subjects: ["/"] },
    ]);
  });
});
