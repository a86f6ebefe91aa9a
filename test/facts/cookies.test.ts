/** Set-Cookie and Cookie as browsers read them, attribute by attribute. */
import { describe, expect, test } from "vitest";
import { isAffinity, parseCookie, parseSetCookie } from "../../src/facts/browser/cookies.js";

const NOW = "2026-10-14T08:00:00.000Z";
const of = (header: string, now: string | undefined = NOW) => parseSetCookie(header, now);

const BARE = {
  name: "a",
  value: "b",
  secure: false,
  httpOnly: false,
  persistent: false,
  isRemoval: false,
};

describe("Set-Cookie", () => {
  test.each<[string, object]>([
    ["a=b", {}],
    [" a = b ", {}],
    ["a=", { value: "" }],
    ["a=b=c", { value: "b=c" }],
    ["a=b; Secure", { secure: true }],
    ["a=b;HTTPONLY ; secure=x", { httpOnly: true, secure: true }],
    ["a=b; SameSite = lAX", { sameSite: "Lax" }],
    ["a=b; samesite=Strict", { sameSite: "Strict" }],
    ["a=b; samesite=None", { sameSite: "None" }],
    ["a=b; samesite=maybe", {}],
    ["a=b; samesite", {}],
    ["a=b; path=/x; path=/y", { path: "/y" }],
    ["a=b; path=", {}],
    ["a=b; path", {}],
    ["a=b; path=/x=y", { path: "/x=y" }],
    ["a=b; Domain=.Shop.Example", { domain: ".shop.example" }],
    ["a=b; domain=", {}],
    ["a=b; max-age=60", { persistent: true }],
    ["a=b; max-age=0", { persistent: true, isRemoval: true }],
    ["a=b; max-age=-1", { persistent: true, isRemoval: true }],
    ["a=b; max-age=1; expires=Tue, 12-Oct-1999 00:00:00 GMT", { persistent: true }],
    [
      "a=b; max-age=x; expires=Tue, 12-Oct-1999 00:00:00 GMT",
      { persistent: true, isRemoval: true },
    ],
    ["a=b; max-age=1x", { persistent: true }],
    ["a=b; expires=Wed, 14 Oct 2026 08:00:00 GMT", { persistent: true, isRemoval: true }],
    ["a=b; expires=Wed, 14 Oct 2026 08:00:01 GMT", { persistent: true }],
    ["a=b; expires=soon", { persistent: true }],
  ])("%s", (header, own) => {
    expect(of(header)).toEqual({ ...BARE, ...own });
  });

  test("without a time, only what lies before this millennium is taken back", () => {
    const at = (year: string) => of(`a=b; expires=01 Jan ${year} 00:00:00 GMT`, "")?.isRemoval;
    expect(at("1999")).toBe(false);
    const unknown = (year: string) =>
      parseSetCookie(`a=b; expires=01 Jan ${year} 00:00:00 GMT`, undefined)?.isRemoval;
    expect([unknown("1999"), unknown("2000"), unknown("2001")]).toEqual([true, true, false]);
  });

  test.each(["", "a", "=b", " =b", "; Secure"])("%j is ignored", (header) => {
    expect(of(header)).toBeUndefined();
  });
});

test.each([
  [
    "a=1; b=2",
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  ["a=1;a=2", [["a", "2"]]],
  [" a = 1=2 ", [["a", "1=2"]]],
  ["=1; b; c=", [["c", ""]]],
  ["", []],
])("Cookie: %s", (header, pairs) => {
  expect([...parseCookie(header)]).toEqual(pairs);
});

test.each([
  "ARRAffinity",
  "ARRAffinitySameSite",
  "AWSALB",
  "AWSALBTG",
  "AWSALBCORS",
  "AWSALBTGCORS",
  "AWSALBAPP-0",
  "AWSELB",
  "AWSELBCORS",
  "ApplicationGatewayAffinity",
  "ApplicationGatewayAffinityCORS",
  "BIGipServerPool",
  "NSC_x",
  "serverid",
  "ROUTEID",
  "GCLB",
  "ASLBSA",
  "ASLBSACORS",
])("%s keeps a visitor on one server", (name) => {
  expect(isAffinity(name)).toBe(true);
});

test.each([
  "xARRAffinity",
  "ARRAffinityX",
  "BIGipServer",
  "NSC_",
  "AWSALBAPP",
  "AWSALBAPP-x",
  "SID",
])("%s does not", (name) => {
  expect(isAffinity(name)).toBe(false);
});
