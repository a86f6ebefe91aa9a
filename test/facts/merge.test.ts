/** Facts from several sources. */
import { expect, test } from "vitest";
import type { Fact, Facts, Load, Service, StartMode } from "../../src/facts/facts.js";
import { mergeFacts } from "../../src/facts/merge.js";

const service = (
  startMode: StartMode | undefined,
  {
    host,
    confidence = "observed",
    on,
    state,
  }: {
    host?: string;
    confidence?: Fact<unknown>["confidence"];
    on?: string;
    state?: "Running" | "Stopped";
  } = {},
): Fact<Service> => ({
  value: {
    ...(host === undefined ? {} : { host }),
    name: "aspnet_state",
    installed: true,
    ...(startMode === undefined ? {} : { startMode }),
    ...(state === undefined ? {} : { state }),
  },
  evidence: undefined,
  ...(on === undefined ? {} : { observedAt: on }),
  confidence,
});

const facts = (...services: Fact<Service>[]): Facts => ({ services, apps: [] });
const modes = (merged: Facts) => merged.services.map(({ value }) => value.startMode);

test("what a tool printed stands before what a person wrote", () => {
  const merged = mergeFacts(
    facts(service("Automatic", { confidence: "declared" })),
    facts(service("Manual")),
  );
  expect(modes(merged)).toEqual(["Manual", "Automatic"]);
});

test("a newer listing of the same machine takes the place of an older one", () => {
  const merged = mergeFacts(
    facts(service("Manual", { on: "2026-01-10" })),
    facts(service("Automatic", { on: "2026-10-14" })),
    facts(service("Disabled", { on: "2026-02-01", host: "STATE01" })),
  );
  expect(modes(merged)).toEqual(["Automatic", "Disabled"]);
});

test("listings of one day, or without a date, contradict each other and both stay", () => {
  const merged = mergeFacts(
    facts(
      service("Manual", { on: "2026-10-14T08:00" }),
      service("Automatic", { on: "2026-10-14" }),
    ),
    facts(service("Disabled")),
  );
  expect(new Set(modes(merged))).toEqual(new Set(["Manual", "Automatic", "Disabled"]));
});

test("a newer look at the state alone does not push out an older start mode", () => {
  const merged = mergeFacts(
    facts(service("Manual", { on: "2026-01-10" })),
    facts(service(undefined, { on: "2026-10-14", state: "Running" })),
  );
  expect(merged.services).toHaveLength(2);
});

test("repetitions are dropped", () => {
  const merged = mergeFacts(
    facts(service("Manual", { host: "state01" })),
    facts(service("Manual", { host: "STATE01" })),
  );
  expect(merged.services).toHaveLength(1);
});

test("facts about one application are put together; the soundest load counts", () => {
  const load = (concurrentSessions: number, on: string): Fact<Load> => ({
    value: { concurrentSessions },
    evidence: undefined,
    observedAt: on,
    confidence: "declared",
  });
  const merged = mergeFacts(
    { services: [], apps: [{ app: "/Shop/", load: load(1, "2026-01-01") }] },
    {
      services: [],
      apps: [
        {
          app: "shop",
          load: load(2, "2026-05-01"),
          host: { value: { ramMB: 8192 }, evidence: undefined, confidence: "declared" },
        },
      ],
      deployment: { value: { servers: 2 }, evidence: undefined, confidence: "declared" },
    },
  );
  expect(merged.apps).toHaveLength(1);
  expect(merged.apps[0]?.load?.value.concurrentSessions).toBe(2);
  expect(merged.apps[0]?.host?.value.ramMB).toBe(8192);
  expect(merged.deployment?.value.servers).toBe(2);
  expect(mergeFacts()).toEqual({ services: [], apps: [] });
});

const via = (fact: Fact<Service>, source: "registry" | "policy"): Fact<Service> => ({
  ...fact,
  via: source,
});

test("the machine itself stands before its registry, and both before a policy", () => {
  const merged = mergeFacts(
    facts(
      via(service("Disabled", { confidence: "declared" }), "policy"),
      via(service("Automatic"), "registry"),
      service("Manual"),
    ),
  );
  expect(modes(merged)).toEqual(["Manual", "Automatic", "Disabled"]);
});

test("a newer registry takes the place of an older listing, a newer policy of nothing", () => {
  const old = service("Manual", { on: "2026-01-10" });
  expect(
    modes(
      mergeFacts(facts(old), facts(via(service("Automatic", { on: "2026-10-14" }), "registry"))),
    ),
  ).toEqual(["Automatic"]);
  const person = service("Manual", { on: "2026-01-10", confidence: "declared" });
  const policy = service("Automatic", { on: "2026-10-14", confidence: "declared" });
  expect(modes(mergeFacts(facts(person), facts(via(policy, "policy"))))).toEqual([
    "Automatic",
    "Manual",
  ]);
});

test("what stands side by side is put together, and nothing is made up", () => {
  const log = { value: { events: 3 }, evidence: undefined, confidence: "observed" as const };
  const one: Facts = { services: [], apps: [], logs: [log] };
  expect(mergeFacts(one, one, facts())).toEqual({ services: [], apps: [], logs: [log, log] });
});
