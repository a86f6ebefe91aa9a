import { chmodSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ignoring } from "../../src/hosts/gitignore.js";
import { Folders } from "../../src/effective/folders.js";
import { Walk } from "../../src/effective/walk.js";
import { isFoundByName } from "../../src/settings/file-names.js";
import { openDisk } from "../../src/hosts/disk.js";
import type { Ignored } from "../../src/patterns/working-tree.js";
import { obeysPermissions, tree } from "./tree.js";

function walk(top: string, ignores?: Ignored): { files: string[]; closed: string[] } {
  const visited = [...new Walk(new Folders(openDisk()), () => ignores).below(top)];
  return {
    files: visited.flatMap(([, { files }]) => files),
    closed: visited.flatMap(([folder, { closed }]) => (closed ? [folder] : [])),
  };
}

function found(top: string, at = top): string[] {
  const { files } = walk(at);
  return files.map((file) => file.slice(top.length + 1));
}

describe("names", () => {
  it.each([
    "web.config",
    "Web.Config",
    "WEB.CONFIG",
    "Web.Release.config",
    "web.My.Stage.config",
    "app.config",
    "App.config",
    "machine.config",
    "applicationHost.config",
    "ApplicationHost.Config",
  ])("%s is found", (name) => {
    expect(isFoundByName(name)).toBe(true);
  });

  it.each(["web.config.bak", "myweb.config", "web..config.txt", "nuget.config", "packages.config"])(
    "%s is not",
    (name) => {
      expect(isFoundByName(name)).toBe(false);
    },
  );
});

describe("walk", () => {
  it("goes through folders in order of name, a folder's files first", () => {
    const top = tree({
      "b/web.config": "",
      "Web.config": "",
      "a/x/Web.Release.config": "",
      "a/readme.txt": "",
      "a/App.config": "",
    });
    expect(found(top)).toEqual([
      "Web.config",
      "a/App.config",
      "a/x/Web.Release.config",
      "b/web.config",
    ]);
  });

  it("leaves out folders made by tools, in any letter case, unless they are named", () => {
    const top = tree({
      "web.config": "",
      "Bin/web.config": "",
      "obj/web.config": "",
      "packages/x/web.config": "",
      "node_modules/x/web.config": "",
      ".git/web.config": "",
    });
    expect(found(top)).toEqual(["web.config"]);
    expect(found(top, `${top}/packages/x`)).toEqual(["packages/x/web.config"]);
    expect(found(top, `${top}/node_modules`)).toEqual(["node_modules/x/web.config"]);
  });

  it("honours .gitignore from the top of the working tree down, the deepest first", () => {
    const top = tree({
      ".git/": "",
      ".gitignore": "out/\nweb.*.config\n/only-here/web.config\n",
      "web.config": "",
      "web.debug.config": "",
      "out/web.config": "",
      "only-here/web.config": "",
      "a/only-here/web.config": "",
      "a/.gitignore": "!web.debug.config\nlegacy/**\n",
      "a/web.debug.config": "",
      "a/web.release.config": "",
      "a/legacy/web.config": "",
      "a/b/web.debug.config": "",
    });
    const all = [
      "web.config",
      "a/web.debug.config",
      "a/b/web.debug.config",
      "a/only-here/web.config",
    ];
    expect(found(top)).toEqual(all);
    // From below, the files above still count.
    expect(found(top, `${top}/a`)).toEqual(all.slice(1));
  });

  it("looks through an ignored folder that is named", () => {
    const top = tree({
      ".git/": "",
      ".gitignore": "out/\n",
      "out/web.config": "",
      "out/.gitignore": "skip/",
      "out/skip/web.config": "",
      "out/sub/web.config": "",
    });
    expect(found(top, `${top}/out`)).toEqual(["out/web.config", "out/sub/web.config"]);
    expect(found(top, `${top}/out/sub`)).toEqual(["out/sub/web.config"]);
  });

  it("honours .git/info/exclude", () => {
    const top = tree({
      ".git/info/exclude": "private/\n",
      "private/web.config": "",
      "web.config": "",
    });
    expect(found(top)).toEqual(["web.config"]);
  });

  it("honours .gitignore outside of git too, but none above the folder", () => {
    const top = tree({
      ".gitignore": "site/",
      "site/.gitignore": "x/",
      "site/x/web.config": "",
      "site/web.config": "",
    });
    expect(found(top, `${top}/site`)).toEqual(["site/web.config"]);
  });

  it("leaves out what the configuration ignores", () => {
    const top = tree({ "legacy/web.config": "", "web.config": "", "app.config": "" });
    const { files } = walk(top, ignoring(top, ["legacy/**", "app.config"]));
    expect(files).toEqual([`${top}/web.config`]);
  });

  it("follows no link to a folder, keeps links to files, broken ones too", () => {
    const top = tree({ "a/web.config": "" });
    symlinkSync("..", `${top}/a/up`);
    symlinkSync("a", `${top}/b`);
    symlinkSync("a/web.config", `${top}/web.config`);
    symlinkSync("gone", `${top}/app.config`);
    expect(found(top)).toEqual(["app.config", "web.config", "a/web.config"]);
  });

  it("takes a folder named web.config for a folder", () => {
    const top = tree({ "web.config/app.config": "" });
    expect(found(top)).toEqual(["web.config/app.config"]);
  });

  it.runIf(obeysPermissions)("names folders that it may not look through", () => {
    const top = tree({ "closed/web.config": "", "web.config": "" });
    chmodSync(`${top}/closed`, 0);
    expect(walk(top)).toEqual({ files: [`${top}/web.config`], closed: [`${top}/closed`] });
    chmodSync(`${top}/closed`, 0o755);
  });
});
