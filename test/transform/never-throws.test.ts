import fc from "fast-check";
import { expect, it } from "vitest";
import { applyTransform, toDocument } from "../../src/transform/index.js";
import { parse, XDT } from "./helper.js";

const BASE = `<?xml version="1.0"?>
<configuration xmlns:p="urn:p">
  <!-- c -->
  <appSettings><add key="a" value="1" /><add key="b" p:value="2">text</add></appSettings>
  <system.web><sessionState mode="InProc"><providers /></sessionState></system.web>
</configuration>`;

const TRANSFORM = `<configuration ${XDT}>
  <appSettings>
    <add key="a" value="$(key)'" xdt:Transform="SetTokenizedAttributes(value)" xdt:Locator="Match(key)" />
    <add key="c" xdt:Transform="InsertBefore(add[@key='b'])" />
    <add xdt:Transform="RemoveAttributes(value,key)" xdt:Locator="Condition(position()=last())" />
  </appSettings>
  <system.web xmlns="urn:p" xdt:Transform="CommentOut" xdt:SupressWarnings="true" />
  <system.web><sessionState xdt:Transform="Replace" xdt:Locator="XPath(//sessionState)"><a /></sessionState></system.web>
</configuration>`;

const PIECES = fc.constantFrom(
  ..."<>/='\"&;()[]|@*.,: \n".split(""),
  "xdt:Transform=",
  "xdt:Locator=",
  "xdt:Import",
  "Insert",
  "Remove",
  "XPath(//@*)",
  "XPath(/)",
  "Match(key)",
  "CommentOut",
  "xmlns=",
  "<![CDATA[",
  "-->",
  "text()",
);

/** A text with a few pieces cut out and put in. */
const mutated = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        cut: fc.nat(12),
        put: fc.oneof(PIECES, fc.string({ maxLength: 5 })),
      }),
      { maxLength: 6 },
    )
    .map((changes) =>
      changes.reduce((all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut), text),
    );

function survives(base: string, transform: string): void {
  const result = applyTransform(parse(base), parse(transform));
  for (const { at } of result.log) {
    expect(at.span.start).toBeGreaterThanOrEqual(0);
    expect(at.span.end).toBeLessThanOrEqual(at.source.text.length);
  }
  if (result.ok) expect(result.root).toBeDefined();
  if (result.root === undefined) return;
  const { document, originOf } = toDocument(result.root);
  if (document.root !== undefined) expect(originOf(document.root)).toBeDefined();
}

it("never throws, whatever becomes of the transform", () => {
  fc.assert(
    fc.property(mutated(TRANSFORM), (transform) => {
      survives(BASE, transform);
    }),
    { numRuns: 1000 },
  );
});

it("never throws, whatever becomes of the base file", () => {
  fc.assert(
    fc.property(mutated(BASE), (base) => {
      survives(base, TRANSFORM);
    }),
    { numRuns: 500 },
  );
});

it("never throws, whatever the attributes of the engine say", () => {
  const value = fc.oneof(
    fc.string(),
    fc.array(PIECES, { maxLength: 8 }).map((pieces) => pieces.join("")),
  );
  const transforms = fc.constantFrom(
    "Replace",
    "Insert",
    "InsertIfMissing",
    "InsertAfter(..)",
    "Remove",
    "RemoveAll",
    "SetAttributes",
    "RemoveAttributes",
    "SetTokenizedAttributes",
    "CommentOut",
  );
  const escaped = (text: string): string =>
    text.replace(/[^ -~]|[&<"]/g, (char) => `&#${Math.max(32, char.charCodeAt(0) % 0xd000)};`);
  fc.assert(
    fc.property(fc.oneof(value, transforms), value, (transform, locator) => {
      survives(
        BASE,
        `<configuration ${XDT}><appSettings><add key="a" xdt:Transform="${escaped(transform)}" xdt:Locator="XPath(${escaped(locator)})" /></appSettings></configuration>`,
      );
    }),
    { numRuns: 1000 },
  );
});

it("leaves the base as it is where no transform is carried out", () => {
  const { ok, root, log } = applyTransform(parse(BASE), parse(`<configuration ${XDT} />`));
  expect({ ok, log }).toEqual({ ok: true, log: [] });
  expect(root?.text).toBe(BASE);
});
