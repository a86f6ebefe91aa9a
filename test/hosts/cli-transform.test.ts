import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { encode } from "../../src/hosts/encode.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const RELEASE =
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n<a k="é" xdt:Transform="SetAttributes" />\n</configuration>';

async function transform(base: Uint8Array, release = RELEASE) {
  const top = tree({ "Web.Release.config": release });
  writeFileSync(`${top}/Web.config`, base);
  return cli(top, ["transform", "Web.config", "Web.Release.config"]);
}

const text = (encoding: string, value: string) =>
  `${encoding === "" ? "" : `<?xml version="1.0" encoding="${encoding}"?>\r\n`}<configuration>\r\n  <a k="${value}" />\r\n</configuration>`;

describe("iislint transform writes the encoding of the base, byte by byte", () => {
  it.each([
    ["", "utf-8", false, false],
    ["", "utf-8", true, true],
    ["utf-8", "utf-8", false, false],
    ["utf-8", "utf-8", true, true],
    ["utf-16", "utf-16", true, true],
    ["utf-16", "utf-16", false, true],
    ["utf-16", "utf-16BE", true, true],
    ["windows-1252", "windows-1252", false, false],
    ["iso-8859-1", "iso-8859-1", false, false],
  ])('encoding="%s" in %s (byte order mark: %s)', async (declared, name, bom, marked) => {
    const base = encode(text(declared, "ü"), name, bom) ?? Buffer.alloc(0);
    const { code, bytes, err } = await transform(base);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(bytes).toEqual(encode(text(declared, "é"), name, marked));
  });

  it("refuses what .NET cannot read, and writes nothing", async () => {
    const { code, bytes, err } = await transform(Buffer.from(text("utf-16", "ü")));
    expect({ code, length: bytes.length }).toEqual({ code: 2, length: 0 });
    expect(err).toContain('Web.config:1:31  error  The declaration says encoding="utf-16"');
  });

  it("says so where the encoding has no bytes for the result", async () => {
    const base = encode(text("windows-1252", "ü"), "windows-1252", false) ?? Buffer.alloc(0);
    const { code, bytes, err } = await transform(base, RELEASE.replace("é", "日"));
    expect({ code, length: bytes.length }).toEqual({ code: 2, length: 0 });
    expect(err).toContain("windows-1252 has no bytes for");
  });
});
