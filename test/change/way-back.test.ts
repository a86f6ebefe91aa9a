/** How a change is taken back. */
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { type Change, wayBack } from "../../src/change/change.js";
import { commandsOf } from "../../src/change/render.js";
import { APPCMD, AT, pool, session, SITE } from "./lines.js";

describe("the way back", () => {
  const lines = (changes: readonly Change[] | undefined) =>
    changes && commandsOf(changes, sectionFacts)?.appcmd;

  test("sets the old value again", () => {
    const changes: Change[] = [
      { ...session("mode", "StateServer"), old: "InProc" } as Change,
      { ...session("timeout", 60), old: 20 } as Change,
    ];
    expect(lines(wayBack(changes))).toBe(
      `${APPCMD} set config "Default Web Site/shop" /section:sessionState /timeout:20 /mode:InProc`,
    );
    expect(wayBack(wayBack(changes) ?? [])).toEqual(changes);
  });

  test("takes out again what was written nowhere", () => {
    const isNew = { isNew: true, old: 20 } as const;
    const back = (change: Change) => {
      const undone = wayBack([{ ...change, ...isNew } as Change]);
      return undone && commandsOf(undone, sectionFacts);
    };
    expect(back(session("timeout", 60))).toEqual({
      powershell: `Import-Module WebAdministration; Clear-WebConfiguration -PSPath '${AT}' -Filter 'system.web/sessionState/@timeout'`,
    });
    expect(back(pool("processModel@idleTimeout", 0))).toEqual({
      powershell: `Import-Module WebAdministration; Clear-WebConfiguration -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter 'system.applicationHost/applicationPools/add[@name="ShopPool"]/processModel/@idleTimeout'`,
    });
    const hostile = pool("processModel@idleTimeout", 0, { kind: "pool", name: `a"b'c` });
    expect(back(hostile)).toBeUndefined();
  });

  test("takes out what was added, and adds what was taken out", () => {
    const entry = { name: "Redis", type: "A" };
    const add: Change = {
      do: "add",
      of: SITE,
      path: "system.web/sessionState/providers/add",
      entry,
    };
    expect(wayBack([add])).toEqual([{ ...add, do: "drop" }]);
    expect(wayBack([{ ...add, do: "drop" }])).toEqual([add]);
  });

  test("gives a service its start mode back", () => {
    const change: Change = {
      do: "service",
      name: "aspnet_state",
      start: "Automatic",
      old: "Manual",
    };
    expect(wayBack([change])).toEqual([{ ...change, start: "Manual", old: "Automatic" }]);
  });

  test.each<[string, Change]>([
    ["a value that was not known", session("mode", "Off")],
    ["a start mode that was not known", { do: "service", name: "aspnet_state", start: "Manual" }],
    ["a section that was cleared", { do: "clear", of: SITE, path: "system.web/sessionState" }],
  ])("is not known for %s", (_, change) => {
    expect(wayBack([change])).toBeUndefined();
  });
});
