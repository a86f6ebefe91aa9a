/** Which mode reads which attribute, and which times a store cannot use. */
import { expect, test } from "vitest";
import { attributesReadIn } from "../../src/sessions/section.js";
import { STORE_TIMEOUTS } from "../../src/sessions/store-timeouts.js";

const EVERYWHERE = [
  "mode",
  "timeout",
  "cookieless",
  "cookieName",
  "cookieSameSite",
  "sessionIDManagerType",
];

test.each([
  ["Off", ["mode"]],
  ["InProc", EVERYWHERE],
  [
    "StateServer",
    [
      ...EVERYWHERE,
      "stateConnectionString",
      "stateNetworkTimeout",
      "compressionEnabled",
      "partitionResolverType",
    ],
  ],
  [
    "SQLServer",
    [
      ...EVERYWHERE,
      "sqlConnectionString",
      "sqlCommandTimeout",
      "sqlConnectionRetryInterval",
      "allowCustomSqlDatabase",
      "compressionEnabled",
      "partitionResolverType",
      "useHostingIdentity",
    ],
  ],
  ["Custom", [...EVERYWHERE, "useHostingIdentity", "customProvider"]],
  [1, EVERYWHERE],
])("the mode %s reads %j", (mode, names) => {
  expect(attributesReadIn(mode)).toEqual(names);
});

const LARGEST = 2147483647;
test.each([
  ["timeout", "minutes", ["SQLServer", "Custom"], [LARGEST, -1, 0], [LARGEST + 1, "Infinite"]],
  ["sqlCommandTimeout", "seconds", ["SQLServer"], [LARGEST, 0], [LARGEST + 1, "Infinite", -1]],
  ["sqlConnectionRetryInterval", "seconds", ["SQLServer"], [LARGEST + 1, -1], ["Infinite"]],
  ["stateNetworkTimeout", "seconds", ["StateServer"], [LARGEST, -1], [LARGEST + 1, "Infinite"]],
] as const)("%s counts %s in %j", (name, unit, modes, usable, unusable) => {
  const found = STORE_TIMEOUTS.find((one) => one.name === name);
  expect(found).toMatchObject({ unit, modes });
  expect(usable.filter((value) => found?.isUnusable(value))).toEqual([]);
  expect(unusable.filter((value) => !found?.isUnusable(value))).toEqual([]);
});

test("there are four of them", () => {
  expect(STORE_TIMEOUTS).toHaveLength(4);
});
