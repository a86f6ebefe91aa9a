/** What each word of `per` lists, and how often. */
import { expect, test } from "vitest";
import { configure, defineRule, diagnostics, lintWorkspace } from "../../src/index.js";
import { createSource } from "../../src/source.js";
import type { AnyRule, Fact, Per, Service } from "../../src/rule.js";
import { messageText } from "../../src/message.js";
import { memory } from "../fixtures/disk.js";

const OPS = createSource("ops/services.txt", "STATE01 state01 WEB01");
const service = (host: string | undefined, start: number): Fact<Service> => ({
  value: { name: "aspnet_state", installed: true, ...(host === undefined ? {} : { host }) },
  evidence: { source: OPS, span: { start, end: start + 5 } },
  confidence: "observed",
});

const RELEASE =
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="9" xdt:Transform="SetAttributes" /></system.web></configuration>';

const FILES = {
  "one/Web.config":
    '<configuration><system.web><sessionState timeout="5" /></system.web></configuration>',
  "one/Web.Release.config": RELEASE,
  "two/Web.config": "<configuration />",
};

/** Runs a rule that never finds its input, so that every subject is counted. */
function subjectsOf(per: Per, rule: Pick<AnyRule, "needs" | "check">) {
  const probe: AnyRule = {
    id: "probe",
    description: "Probe.",
    category: "correctness",
    severity: "warning",
    presets: ["recommended"],
    per,
    messages: { seen: "{name} is seen." },
    ...rule,
  };
  const { levels } = configure({ rules: [probe], diagnostics, presets: [], ruleSettings: {} });
  return lintWorkspace(
    {
      files: memory({ ...FILES, [OPS.path]: OPS.text }),
      base: ".",
      targets: [...Object.keys(FILES), OPS.path],
      server: {},
      facts: {
        services: [service("STATE01", 0), service("state01.corp.local", 8), service("WEB01", 16)],
        apps: [],
      },
    },
    [probe],
    levels,
  );
}

test.each([
  ["document", ["one/Web.Release.config", "one/Web.config", "two/Web.config"]],
  ["application", ["/one", "/two"]],
  ["configuration", ["/one (Release)"]],
  ["host", ["STATE01", "WEB01"]],
] as const)("a rule per %s", (per, subjects) => {
  const { notEvaluated } = subjectsOf(per, {
    needs: ["now"],
    check: () => [][Symbol.iterator]() as never,
  });
  expect(notEvaluated).toEqual([
    {
      rule: "probe",
      missing: ["now"],
      subjects,
      count: subjects.length,
    },
  ]);
});

test("a host brings its own evidence, once in a project of several trees", () => {
  const rule = defineRule({
    id: "probe",
    description: "Probe.",
    category: "correctness",
    severity: "warning",
    presets: ["recommended"],
    per: "host",
    needs: ["host"],
    messages: { seen: "{name} has {number} services." },
    *check({ host }) {
      const [first] = host.services;
      if (first?.evidence)
        yield {
          message: "seen",
          data: { name: host.name ?? "", number: host.services.length },
          at: first.evidence,
        };
    },
  });
  const { diagnostics: found } = subjectsOf("host", rule);
  expect(found.map(({ message, at }) => [messageText(message), at.span.start])).toEqual([
    ["STATE01 has 2 services.", 0],
    ["WEB01 has 1 services.", 16],
  ]);
});
