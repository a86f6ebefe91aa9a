import { chmodSync, symlinkSync, truncateSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isSource } from "../../src/files.js";
import { openDisk } from "../../src/hosts/disk.js";
import { MAX_BYTES } from "../../src/hosts/open-file.js";
import { withText } from "../../src/hosts/overlay.js";
import { createSource } from "../../src/source.js";
import { obeysPermissions, tree } from "./tree.js";

const messageOf = (path: string) => {
  const result = openDisk().read(path);
  return result === undefined || isSource(result) ? undefined : result.message;
};

describe("disk.read", () => {
  it("gives a source without BOM under the path asked for", () => {
    const top = tree({ "web.config": "\ufeff<a/>" });
    expect(openDisk().read(`${top}/web.config`)).toMatchObject({
      path: `${top}/web.config`,
      text: "<a/>",
    });
  });

  it("gives undefined where there is no such file", () => {
    const top = tree({ "web.config": "" });
    expect(openDisk().read(`${top}/other.config`)).toBeUndefined();
    expect(openDisk().read(`${top}/web.config/inside`)).toBeUndefined();
    expect(openDisk().read(`${top}/${"x".repeat(300)}`)).toBeUndefined();
  });

  it("lists a folder once, and again after forget; texts are not kept", () => {
    const top = tree({ "web.config": "<a/>" });
    const read: string[] = [];
    const disk = openDisk({ onRead: (path) => read.push(path) });
    expect(disk.list(top)).toBe(disk.list(top));
    const before = disk.list(top);
    disk.forget();
    expect(disk.list(top)).not.toBe(before);
    disk.read(`${top}/web.config`);
    disk.read(`${top}/web.config`);
    expect(read).toEqual([`${top}/web.config`, `${top}/web.config`]);
  });

  it("keeps how a file was decoded, and what .NET says against it", () => {
    const top = tree({ "web.config": '\ufeff<?xml version="1.0" encoding="utf-16"?><a/>' });
    expect(openDisk().read(`${top}/web.config`)).toMatchObject({
      encoding: {
        name: "utf-8",
        bom: true,
        declared: "utf-16",
        problems: [{ span: { start: 30, end: 36 } }],
      },
    });
  });

  it("says why a file cannot be read", () => {
    const top = tree({ "binary.config": "a\0b", "folder/web.config/": "", "big.config": "" });
    truncateSync(`${top}/big.config`, MAX_BYTES + 1);
    expect(messageOf(`${top}/binary.config`)).toBe(
      "The file is binary: byte 0x00 at offset 1. A configuration file is text.",
    );
    expect(messageOf(`${top}/folder/web.config`)).toBe(
      "This is a folder, where a file was expected. Name a file inside it.",
    );
    expect(messageOf(`${top}/big.config`)).toBe(
      "The file has 16.0 MB; the limit is 16 MB. Leave it out if it is not a configuration file.",
    );
  });

  it("follows links to files and names a missing target", () => {
    const top = tree({ "real.config": "<a/>" });
    symlinkSync("real.config", `${top}/web.config`);
    symlinkSync("gone.config", `${top}/app.config`);
    symlinkSync("loop.config", `${top}/loop.config`);
    expect(openDisk().read(`${top}/web.config`)).toMatchObject({ text: "<a/>" });
    expect(messageOf(`${top}/app.config`)).toBe(
      "The file is a link to gone.config, which does not exist. Restore the target or remove the link.",
    );
    expect(messageOf(`${top}/loop.config`)).toContain("its links go round in circles");
  });

  it.runIf(obeysPermissions)("says that permission is missing", () => {
    const top = tree({ "web.config": "<a/>", "closed/web.config": "<a/>" });
    chmodSync(`${top}/web.config`, 0);
    chmodSync(`${top}/closed`, 0);
    expect(messageOf(`${top}/web.config`)).toContain("permission denied");
    expect(messageOf(`${top}/closed`)).toBe(
      "The folder cannot be looked through: permission denied. Nothing below it was linted.",
    );
    chmodSync(`${top}/closed`, 0o755);
  });
});

describe("disk.list", () => {
  it("gives files and folders, links to files, but no links to folders", () => {
    const top = tree({ "web.config": "", "sub/web.config": "" });
    symlinkSync("web.config", `${top}/link.config`);
    symlinkSync("sub", `${top}/linked`);
    symlinkSync("gone", `${top}/broken`);
    const entries = [...(openDisk().list(top) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(entries).toEqual([
      { name: "broken", kind: "file" },
      { name: "link.config", kind: "file" },
      { name: "sub", kind: "folder" },
      { name: "web.config", kind: "file" },
    ]);
  });

  it("gives undefined where there is no folder", () => {
    expect(openDisk().list(`${tree({})}/none`)).toBeUndefined();
  });
});

describe("withText", () => {
  it("puts a text in front of the file of the same name in any letter case", () => {
    const top = tree({ "Web.config": "<disk/>", "other.txt": "" });
    const text = createSource(`${top}/web.config`, "<memory/>");
    const files = withText(openDisk(), `${top}/web.config`, text);
    expect(files.read(`${top}/web.config`)).toBe(text);
    expect(files.list(top)?.map(({ name }) => name)).toEqual(["other.txt", "web.config"]);
  });

  it("adds the text to a folder that does not exist yet", () => {
    const text = createSource("/none/web.config", "<a/>");
    const files = withText(openDisk(), "/none/web.config", text);
    expect(files.list("/none")).toEqual([{ name: "web.config", kind: "file" }]);
    expect(files.read("/none/other.config")).toBeUndefined();
  });
});
