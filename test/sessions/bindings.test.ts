/** Bindings of a site, as browsers meet them. */
import { describe, expect, test } from "vitest";
import { hostOf, isLoopback, isPublic } from "../../src/sessions/bindings.js";
import { createSource } from "../../src/source.js";

const at = { source: createSource("applicationHost.config", ""), span: { start: 0, end: 0 } };
const binding = (information: string, protocol = "http") => ({ protocol, information, at });

describe("bindingInformation", () => {
  test.each<[information: string, host: string, loopback: boolean]>([
    ["*:80:", "", false],
    ["*:80:Shop.Contoso.com", "shop.contoso.com", false],
    ["10.0.0.5:443:*.contoso.com", "*.contoso.com", false],
    [":8080:", "", false],
    ["*:80", "", false],
    ["[::]:80:shop", "shop", false],
    ["[2001:db8::1]:80:shop", "shop", false],
    ["[::1]:80:shop", "shop", true],
    ["127.0.0.1:80:", "", true],
    ["127.1.2.3:80:", "", true],
    ["*:50001:localhost", "localhost", true],
    ["*:50001:shop.LOCALHOST", "shop.localhost", true],
    ["*:80:localhost.contoso.com", "localhost.contoso.com", false],
    ["*:80:127.0.0.1.contoso.com", "127.0.0.1.contoso.com", false],
  ])("%s", (information, host, loopback) => {
    expect(hostOf(binding(information))).toBe(host);
    expect(isLoopback(binding(information))).toBe(loopback);
    expect(isPublic(binding(information))).toBe(!loopback);
    expect(isPublic(binding(information), "https")).toBe(false);
    expect(isPublic(binding(information, "HTTPS"), "https")).toBe(!loopback);
    expect(isPublic(binding(information, "net.tcp"))).toBe(false);
  });

  test.each(["*:80:#{Host}", "#{Binding}"])("what %s hides is no host name", (information) => {
    expect(() => hostOf(binding(information))).toThrow("bindingInformation is not known");
    expect(() => isPublic(binding(information))).toThrow("is not known");
    // Another protocol decides, whatever the host.
    expect(isPublic(binding(information, "net.tcp"))).toBe(false);
  });

  test("a loopback address decides, whatever the host", () => {
    expect(isLoopback(binding("127.0.0.1:80:#{Host}"))).toBe(true);
  });
});
