/** What a rule is handed for what it needs. */
import { describe, expect, test } from "vitest";
import type { Application } from "../../src/effective/application.js";
import type { AppFacts, Fact, Facts, Service } from "../../src/facts/facts.js";
import { applicationInputs, factsFor, pick, worldInputs } from "../../src/lint/inputs.js";
import type { Needs } from "../../src/rule.js";

const application = (own: Partial<Application> = {}) =>
  ({ path: "Shop/cart", folder: "shop/cart", config: { name: "config" }, ...own }) as Application;
const fact = <T>(value: T): Fact<T> => ({ value, evidence: undefined, confidence: "declared" });
const facts = (own: Partial<Facts> = {}): Facts => ({ services: [], apps: [], ...own });
const app = (path: string, own: Partial<AppFacts> = {}) => ({ app: path, ...own });

describe("facts of an application", () => {
  test.each([
    ["Shop/cart", true],
    ["/shop/CART/", true],
    ["//Shop/cart//", true],
    ["Shop", false],
    ["Shop/cart/x", false],
    ["Shopcart", false],
  ])("%s", (path, isMeant) => {
    const declared = app(path);
    expect(factsFor(application(), facts({ apps: [app("/other"), declared] }))).toBe(
      isMeant ? declared : undefined,
    );
  });

  test("the first application", () => {
    const declared = app("/");
    expect(factsFor(application({ path: "/" }), facts({ apps: [declared] }))).toBe(declared);
  });
});

describe("inputs of an application", () => {
  const world = (own: Partial<Facts> = {}, now?: string) => ({
    applications: [],
    facts: facts(own),
    now,
  });

  test("what there is not is missing", () => {
    const one = application({ folder: undefined as never });
    expect(applicationInputs(one, world())).toEqual({ application: one, applications: [] });
  });

  test("config, site and pool are the application's", () => {
    const site = { name: "Shop" } as Application["site"];
    const pool = { directive: "add" } as unknown as Application["pool"];
    const one = application({ ...(site && { site }), ...(pool && { pool }) });
    expect(applicationInputs(one, world())).toEqual({
      application: one,
      config: one.config,
      site,
      pool,
      applications: [],
    });
  });

  test("load, deployment and memory come from what is declared for it", () => {
    const load = fact({ sessions: 5 }) as never;
    const deployment = fact({ nodes: 2 }) as never;
    const host = fact({ bytes: 9 }) as never;
    const own = { load, deployment, host } as Partial<AppFacts>;
    expect(
      applicationInputs(
        application(),
        world({ apps: [app("Shop/cart", own)], deployment: fact({ nodes: 7 }) as never }),
      ),
    ).toMatchObject({ load, hosts: { deployment, memory: host } });
  });

  test("a deployment of all stands in where it has none of its own", () => {
    const deployment = fact({ nodes: 7 }) as never;
    expect(applicationInputs(application(), world({ deployment })).hosts).toEqual({
      deployment,
      memory: undefined,
    });
  });

  test("memory alone is enough for hosts", () => {
    const host = fact({ bytes: 9 }) as never;
    expect(
      applicationInputs(application(), world({ apps: [app("Shop/cart", { host })] })).hosts,
    ).toEqual({ deployment: undefined, memory: host });
  });

  test("services and the day belong to all", () => {
    const services: Fact<Service>[] = [fact({ name: "aspnet_state", installed: true })];
    const applications = [application()];
    const all = { applications, facts: facts({ services }), now: "2026-11-26" };
    expect(worldInputs(all)).toEqual({ applications, services, now: "2026-11-26" });
    expect(applicationInputs(application(), all)).toMatchObject({ services, now: "2026-11-26" });
    expect(worldInputs({ ...all, facts: facts(), now: undefined })).toEqual({ applications });
  });
});

describe("what a rule asks for", () => {
  const inputs = { now: "2026-11-26", services: [], application: application() };
  test.each<[string, Needs, object]>([
    ["nothing", [], { given: {} }],
    ["what is there, and no more", ["now"], { given: { now: "2026-11-26" } }],
    ["an optional one", ["services?"], { given: { services: [] } }],
    ["an optional one that is absent", ["now", "load?"], { given: { now: "2026-11-26" } }],
    ["one that is absent", ["now", "load"], { missing: ["load"] }],
    ["several, in its own order", ["site", "now", "load", "pool?"], { missing: ["site", "load"] }],
  ])("%s", (_, needs, expected) => {
    expect(pick(needs, inputs)).toEqual(expected);
    // A second time from what is remembered of the needs.
    expect(pick(needs, inputs)).toEqual(expected);
    expect(pick(needs, {})).toEqual(
      needs.every((need) => need.endsWith("?"))
        ? { given: {} }
        : { missing: needs.filter((need) => !need.endsWith("?")) },
    );
  });
});
