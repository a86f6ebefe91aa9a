/** What sessions survive: every answer of the law, and the line or the input that decides it. */
import { describe, expect, test } from "vitest";
import { survivalJson, survivalTable } from "../../src/report/survival.js";
import { builtIn } from "../../src/settings/built-in.js";
import { EVENTS, LAW } from "../../src/survival/law.js";
import { survive, type Survival } from "../../src/survival/survive.js";
import { applicationsOf } from "../fixtures/viewed.js";
import { type Case, cases } from "./cases.js";

function survivalOf({ servers, ...side }: Case): readonly Survival[] {
  const deployment =
    servers === undefined
      ? undefined
      : { value: { servers }, evidence: undefined, confidence: "declared" as const };
  return applicationsOf(side).flatMap((one) => survive(one, deployment));
}

const WORLD = { cwd: "", paint: (_: string, text: string) => text, schema: builtIn } as never;

const letters = ({ events }: Survival) =>
  EVENTS.map((event) => events[event].sessions.charAt(0).toUpperCase()).join("");

describe("sessions survive", () => {
  test.each(Object.entries(cases))("%s", (_, each) => {
    expect(survivalOf(each).map(letters)).toEqual([
      each.survives,
      ...(each.classic === undefined ? [] : [each.classic]),
    ]);
  });

  test.each(Object.entries(cases))("each cell of %s names what decides it", (_, each) => {
    for (const { events } of survivalOf(each))
      for (const { sessions, because, missing } of Object.values(events)) {
        expect(because === undefined).toBe(sessions === "unknown");
        expect(missing.length > 0).toBe(sessions === "unknown");
      }
  });
});

test("classic ASP has an entry of its own", () => {
  const all = survivalOf(cases["classic ASP beside a state server"]!);
  expect(survivalTable(all, WORLD)).toMatch(/^Shop {2}StateServer$[^]*^Shop {2}classic ASP$/m);
  const { applications } = JSON.parse(String(survivalJson(all, WORLD))) as {
    applications: { mode: string; events: Record<string, { because: object }> }[];
  };
  expect(applications.map(({ mode }) => mode)).toEqual(["StateServer", "ClassicAsp"]);
  expect(applications[1]?.events).toMatchObject({
    idleStop: { because: { attribute: "idleTimeout" } },
    deployment: {
      because: { section: "system.webServer/asp", attribute: "enableApplicationRestart" },
    },
    reboot: {
      because: { section: "system.webServer/asp/session", attribute: "allowSessionState" },
    },
  });
});

test("a transform is an application of its own", () => {
  const files = {
    "Web.config":
      '<configuration><system.web><sessionState mode="InProc" /></system.web></configuration>',
    "Web.Release.config":
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="StateServer" stateConnectionString="tcpip=A:1" xdt:Transform="SetAttributes" /></system.web></configuration>',
  };
  const all = survivalOf({ files, survives: "" });
  expect(all.map((one) => [one.application, letters(one)])).toEqual([
    ["/", "UUULLLLL"],
    ["/ (Release)", "KKKKKKKK"],
  ]);
});

test("each answer that the law has for an event occurs above", () => {
  const seen = new Map<string, Set<string>>(EVENTS.map((event) => [event, new Set()]));
  for (const { survives, classic } of Object.values(cases))
    EVENTS.forEach((event, i) => {
      for (const letters of [survives, classic ?? ""])
        if (letters !== "") seen.get(event)?.add(letters.charAt(i));
    });
  for (const event of EVENTS) {
    const can = new Set(["U"]);
    for (const { rules } of Object.values(LAW)) {
      const rule = rules[event];
      if (rule === "farm") can.add("L").add("P");
      else if (typeof rule === "string") can.add(rule.charAt(0).toUpperCase());
      else if ("ask" in rule) can.add("K").add("L");
    }
    expect([...(seen.get(event) ?? [])].sort(), event).toEqual([...can].sort());
  }
});

test("every row of the law has a source", () => {
  for (const { source } of Object.values(LAW)) expect(source).toMatch(/^[A-Z].+\.$/);
});

test("as a table and as JSON", async () => {
  const shown = Object.entries(cases).map(
    ([name, each]) => `# ${name}\n\n${survivalTable(survivalOf(each), WORLD)}`,
  );
  await expect(shown.join("\n")).toMatchFileSnapshot("expected.txt");
  const json = JSON.parse(survivalJson(survivalOf(cases["a pool as it comes"]!), WORLD)) as object;
  expect(json).toMatchObject({
    applications: [
      {
        path: "Shop",
        site: "Shop",
        configuration: null,
        mode: "InProc",
        events: {
          idleStop: {
            sessions: "lost",
            because: {
              section: "system.applicationHost/applicationPools/add/processModel",
              attribute: "idleTimeout",
              value: 1200,
              from: "default",
            },
            missing: [],
          },
          deployment: {
            sessions: "lost",
            because: { section: "system.web/sessionState", attribute: "mode", value: "InProc" },
          },
        },
      },
    ],
  });
});
