/** `iislint impact` on real files and in real repositories of git. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { hasGit, repository } from "./repository.js";
import { tree } from "./tree.js";

const web = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;
const IN = web('mode="InProc"');

describe("two folders", () => {
  test("an assembly that is no text", async () => {
    const dll = (byte: number) => Uint8Array.of(0x4d, 0x5a, 0, byte);
    const top = tree({
      "a/Web.config": IN,
      "a/bin/x.dll": dll(1),
      "b/Web.config": IN,
      "b/bin/x.dll": dll(2),
      "c/Web.config": IN,
      "c/bin/x.dll": dll(1),
    });
    expect((await cli(top, ["impact", "a", "b"])).out).toMatch(/sessions end[^]*bin\/x\.dll/);
    expect((await cli(top, ["impact", "a", "c"])).out).toMatch(/^No change/);
  });

  test("what cannot be read is told, and unknown", async () => {
    const top = tree({ "a/Web.config": IN, "b/Web.config": Uint8Array.of(0, 1, 2) });
    const { code, out, err } = await cli(top, ["impact", "a", "b"]);
    expect(code).toBe(0);
    expect(err).toContain("binary");
    expect(out).toContain("sessions may end, sign-ins may end");
    const { out: table } = await cli(join(top, "b"), ["survival", "."]);
    expect(table).toContain("needs a Web.config that can be read");
  });

  test("a server is named, and no password", async () => {
    const sql = (server: string) =>
      web(
        `mode="SQLServer" sqlConnectionString="Data Source=${server};User ID=u;Password=hunter2"`,
      );
    const top = tree({ "a/Web.config": sql("A"), "b/Web.config": sql("B") });
    const { out } = await cli(top, ["impact", "a", "b"]);
    expect(out).toContain("server A -> server B (sqlConnectionString)");
    expect(out).not.toContain("hunter2");
  });
});

// Needs the program git.
describe.skipIf(!hasGit)("--since", () => {
  const SINCE = ["impact", "--since", "HEAD"];

  test("a folder that is new", async () => {
    const { top } = repository({ "x.txt": "" });
    mkdirSync(join(top, "sub"));
    writeFileSync(join(top, "sub/Web.config"), IN);
    expect(await cli(join(top, "sub"), SINCE)).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringContaining("New: /") as string,
    });
  });

  test("all configuration is gone", async () => {
    const { top } = repository({ "Web.config": IN, "x.txt": "" });
    rmSync(join(top, "Web.config"));
    const { code, out } = await cli(top, SINCE);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("Gone: /") as string,
    });
  });

  test("nothing on either side", async () => {
    const { top } = repository({ "x.txt": "" });
    expect(await cli(top, SINCE)).toMatchObject({ code: 2, out: "" });
  });

  test("an assembly that is kept in git", async () => {
    const { top } = repository({ "Web.config": IN, "bin/x.dll": Uint8Array.of(0x4d, 0, 1) });
    expect((await cli(top, SINCE)).out).toMatch(/^No change/);
    writeFileSync(join(top, "bin/x.dll"), Uint8Array.of(0x4d, 0, 2));
    expect((await cli(top, SINCE)).out).toContain("bin/x.dll");
  });

  test("the linter says what matters after a move", async () => {
    const { top } = repository({ "Web.config": IN });
    writeFileSync(
      join(top, "Web.config"),
      web('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
    );
    const { err } = await cli(top, ["--since", "HEAD"]);
    expect(err).toMatch(/Now it matters: the service aspnet_state; .*serializable; one machineKey/);
  });
});
