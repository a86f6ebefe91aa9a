import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.js";
import { secondOpinion } from "../../src/hosts/xsd.js";
import { createSource } from "../../src/source.js";
import { diagnostic, place } from "../report/samples.js";

const XSD = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="configuration"><xs:complexType><xs:sequence>
    <xs:element name="sessionState" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:attribute name="mode"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="InProc"/>
      </xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="validationKey"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="AutoGenerate"/>
      </xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

async function ask(texts: readonly string[], ours: readonly Diagnostic[] = []) {
  const sources = texts.map((text, i) => createSource(`C:/site ${i}/web.config`, text));
  const { opinions, ...rest } = await secondOpinion(sources, ours, XSD);
  return {
    ...rest,
    opinions: opinions.map(({ source, line, message }) => `${source.path}:${line}: ${message}`),
  };
}

const SOUND = "<configuration><sessionState mode='InProc'/></configuration>";
const WRONG = "<configuration>\n<sessionState\n mode='X'\n other='1'/>\n</configuration>";

describe("second opinion", () => {
  it("gives file and line of what xmllint says, without its context lines", async () => {
    expect(await ask([SOUND, WRONG])).toEqual({
      files: 2,
      failures: [],
      opinions: [
        "C:/site 1/web.config:4: Element 'sessionState', attribute 'mode': [facet 'enumeration'] The value 'X' is not an element of the set {'InProc'}.",
        "C:/site 1/web.config:4: Element 'sessionState', attribute 'other': The attribute 'other' is not allowed.",
      ],
    });
  });

  it("does not ask about files that are not well-formed", async () => {
    expect(await ask(["<configuration>", SOUND])).toEqual({ files: 1, failures: [], opinions: [] });
  });

  it("takes any declared encoding, BOM and line end", async () => {
    const texts = ["windows-1252", "utf-16", "shift_jis"].map(
      (name) =>
        `<?xml version="1.0" encoding="${name}"?>\r\n<!-- ä€ -->\r<configuration>\r\n<x/></configuration>`,
    );
    const { opinions } = await ask(texts);
    expect(opinions).toHaveLength(3);
    for (const opinion of opinions) expect(opinion).toContain(":4: Element 'x'");
  });

  it("takes the old default namespace for none, as the server does", async () => {
    const namespace = 'xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"';
    expect(
      (await ask([SOUND.replace("<configuration", `<configuration ${namespace}`)])).opinions,
    ).toEqual([]);
  });

  it("drops what a finding of ours says on that line, or about that name of the tag", async () => {
    const source = createSource("web.config", WRONG);
    const about = (words: string) =>
      secondOpinion([source], [diagnostic(place(source, words))], XSD);
    // The place of `mode` is two lines above the line that xmllint gives.
    expect((await about("X")).opinions.map(({ message }) => message)).toEqual([
      "Element 'sessionState', attribute 'other': The attribute 'other' is not allowed.",
    ]);
    expect((await about("other")).opinions).toEqual([]);
  });

  it("shows no secret", async () => {
    const { opinions } = await ask([
      "<configuration><sessionState validationKey='AB12CD'/></configuration>",
    ]);
    expect(opinions[0]).toContain("The value '***' is not");
    expect(opinions.join()).not.toContain("AB12CD");
  });

  it("asks in portions", async () => {
    const { files, opinions } = await ask(
      Array.from({ length: 650 }, (_, i) => (i % 300 === 7 ? WRONG : SOUND)),
    );
    expect(files).toBe(650);
    expect(opinions.map((text) => text.split("/web")[0])).toEqual(
      [7, 7, 307, 307, 607, 607].map((i) => `C:/site ${i}`),
    );
  });

  it("tells of a schema that does not compile", async () => {
    const source = createSource("web.config", SOUND);
    const { failures, opinions } = await secondOpinion([source], [], "<schema/>");
    expect(opinions).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^xmllint gave up on the schema: /);
  });
});
