/** `--at` with a name that could be that of a folder or of a build configuration. */
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const page = (timeout: number) =>
  `<configuration><system.web><sessionState mode="InProc" timeout="${timeout}" /></system.web></configuration>`;
const TRANSFORM =
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="99" xdt:Transform="SetAttributes(timeout)" /></system.web></configuration>';

const FILES = {
  "shop/Web.config": page(30),
  "shop/Global.asax": "",
  "shop/Web.old.config": TRANSFORM,
};

async function timeoutAt(files: Readonly<Record<string, string>>, ...asked: readonly string[]) {
  const { out, err } = await cli(tree(files), ["effective", ...asked, "."]);
  return /timeout +(\d+) minutes/.exec(out)?.[1] ?? err;
}

describe('"/shop (old)"', () => {
  test("is the configuration where no folder has the name", async () => {
    expect(await timeoutAt(FILES, "--at", "/shop (old)")).toBe("99");
  });

  test("is the application that has the name", async () => {
    const files = { ...FILES, "shop (old)/Web.config": page(44), "shop (old)/Global.asax": "" };
    expect(await timeoutAt(files, "--at", "/shop (old)")).toBe("44");
    expect(await timeoutAt(files, "--at", "/shop", "--configuration", "old")).toBe("99");
  });

  test("is the folder that has the name, in an application", async () => {
    const files = {
      "Web.config": page(30),
      "Global.asax": "",
      "shop/Web.config": "<configuration />",
      "shop (old)/Web.config":
        '<configuration><system.web><pages enableSessionState="ReadOnly" /></system.web></configuration>',
    };
    const { code, out } = await cli(tree(files), [
      "effective",
      "--at",
      "/shop (old)",
      "--section",
      "system.web/pages",
      ".",
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/enableSessionState +ReadOnly/);
  });
});
