/** The `facts` block of an options file. */
import { expect, test } from "vitest";
import { declaredFacts } from "../../src/facts/declared.js";
import { createSource, type Location } from "../../src/source.js";

/** Stands in for a place: the pointer itself is the text that is pointed at. */
const located = (pointer: string): Location => ({
  source: createSource("iislint.config.jsonc", pointer),
  span: { start: 0, end: pointer.length },
});

const pointerOf = (at: Location | undefined) => at?.source.text;

test("services, applications and the deployment, each with its place", () => {
  const facts = declaredFacts(
    {
      deployment: { servers: 2, affinity: "none" },
      services: [
        {
          host: "STATE01",
          name: "aspnet_state",
          startMode: "Manual",
          state: "Running",
          observedAt: "2026-10-01",
        },
        { name: "aspnet_state", state: "Stopped" },
        { name: "aspnet_state", installed: false },
      ],
      apps: [
        {
          app: "/",
          load: { concurrentSessions: 4200, sizeMeasuredAs: "memory", measuredOn: "2026-10-14" },
          host: { ramMB: 16384, reservedMB: 4096 },
          deployment: { servers: 1 },
        },
      ],
    },
    located,
  );
  expect(facts.deployment?.value).toEqual({ servers: 2, affinity: "none" });
  expect(facts.services.map(({ value }) => value)).toEqual([
    {
      host: "STATE01",
      name: "aspnet_state",
      installed: true,
      startMode: "Manual",
      state: "Running",
    },
    { name: "aspnet_state", installed: true, state: "Stopped" },
    { name: "aspnet_state", installed: false },
  ]);
  expect(facts.services.map(({ evidence }) => pointerOf(evidence))).toEqual([
    "/services/0/startMode",
    "/services/1/state",
    "/services/2/name",
  ]);
  expect(facts.services[0]).toMatchObject({ observedAt: "2026-10-01", confidence: "declared" });
  const [app] = facts.apps;
  expect(app?.load).toMatchObject({
    value: { concurrentSessions: 4200, sizeMeasuredAs: "memory" },
    observedAt: "2026-10-14",
  });
  expect(pointerOf(app?.load?.evidence)).toBe("/apps/0/load");
  expect(app?.host?.value).toEqual({ ramMB: 16384, reservedMB: 4096 });
  expect(app?.deployment?.value).toEqual({ servers: 1 });
});

test("without a block nothing is known", () => {
  expect(declaredFacts(undefined, located)).toEqual({ services: [], apps: [] });
  expect(declaredFacts({}, located)).toEqual({ services: [], apps: [] });
});

test("everything that the schema takes is handed on", () => {
  const load = { concurrentSessions: 1, avgViewStateBytes: 2, source: "a survey" };
  const facts = declaredFacts({ apps: [{ app: "/", load }], deployment: {} }, located);
  expect(facts.apps[0]?.load?.value).toEqual(load);
  expect(facts.apps[0]?.load).not.toHaveProperty("observedAt");
  expect(facts.deployment?.value).toEqual({});
});

test("a program gives no places, and its facts count all the same", () => {
  const facts = declaredFacts(
    { services: [{ name: "aspnet_state", startMode: "Manual" }] },
    () => undefined,
  );
  expect(facts.services[0]).toEqual({
    value: { name: "aspnet_state", installed: true, startMode: "Manual" },
    evidence: undefined,
    confidence: "declared",
  });
});
