/** White space between tags has no node of its own until somebody asks for the nodes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Element } from "../../src/document/tree.js";
import { mutant } from "../fuzz/xml.js";
import { cut, elements, read } from "./help.js";

const inside = (element: Element, text: string) =>
  element.nodes.map((node) =>
    node.kind === "element"
      ? `<${node.name}>`
      : `${node.kind}:${text.slice(node.span.start, node.span.end)}`,
  );

describe("the nodes of an element", () => {
  it.each([
    ["<a> <b/>\n</a>", ["text: ", "<b>", "text:\n"], true],
    ["<a><b/> <!-- c --> </a>", ["<b>", "text: ", "comment:<!-- c -->", "text: "], true],
    ["<a> x <b/></a>", ["text: x ", "<b>"], false],
    ["<a>&#32;</a>", ["text:&#32;"], false],
    ["<a> <![CDATA[]]> </a>", ["text: ", "cdata:<![CDATA[]]>", "text: "], false],
    ["<a> <?p?></a>", ["text: ", "instruction:<?p?>"], false],
    ["<a></a>", [], true],
    ["<a/>", [], true],
    // Before, in and behind damage.
    ["<a> </b> <c/></a>", ["text: ", "text: ", "<c>"], true],
    ["<a>\n<b x> \n</a>", ["text:\n", "<b>"], true],
    ["<a> <b> </a>", ["text: ", "<b>"], true],
  ])("%s", (text, nodes, onlyElements) => {
    const root = read(text).root!;
    expect(inside(root, text)).toEqual(nodes);
    expect(root.onlyElements).toBe(onlyElements);
  });

  it("white space keeps its value, its place and its parent", () => {
    const document = read("<a>\r\n  <b/></a>");
    const [blank] = document.root!.nodes;
    expect(blank).toMatchObject({ kind: "text", value: "\n  ", blank: true });
    expect(blank?.parent).toBe(document.root);
    expect(cut(document, blank!.span)).toBe("\r\n  ");
    expect(document.root!.nodes[0]).toBe(blank);
  });

  it("fill a well-formed element without a gap, and never overlap", () => {
    fc.assert(
      fc.property(mutant, (text) => {
        const document = read(text);
        for (const element of elements(document)) {
          let from = element.startTag.end;
          for (const { span } of element.nodes) {
            expect(span.start).toBeGreaterThanOrEqual(from);
            if (document.problems.length === 0) expect(span.start).toBe(from);
            from = span.end;
          }
          if (document.problems.length === 0 && element.endTag)
            expect(from).toBe(element.endTag.start);
          expect(element.nodes.filter((node) => node.kind === "element")).toEqual(element.children);
        }
      }),
      { numRuns: 500 },
    );
  });
});
