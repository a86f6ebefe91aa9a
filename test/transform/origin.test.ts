import { describe, expect, it } from "vitest";
import { attributeOf, type Document, type Element } from "../../src/document/tree.js";
import { applyTransform, toDocument } from "../../src/transform/index.js";
import { textOf } from "../../src/source.js";
import { changes, config, parse } from "./helper.js";

function transformed(base: string, transform: string) {
  const { root } = applyTransform(
    parse(config(base), "Web.config"),
    parse(changes(transform), "Web.Release.config"),
  );
  if (root === undefined) throw new Error("there is no result");
  return toDocument(root);
}

/** The element of that name. */
function element(document: Document, name: string): Element {
  const pending = document.root === undefined ? [] : [document.root];
  for (let next = pending.shift(); next; next = pending.shift()) {
    if (next.name === name) return next;
    pending.push(...next.children);
  }
  throw new Error(`there is no <${name}>`);
}

/** Where an attribute comes from, and its value there, both as text. */
function cause(result: ReturnType<typeof transformed>, name: string, attribute: string): string {
  const node = attributeOf(element(result.document, name), attribute);
  const origin = node && result.originOf(node);
  if (origin?.node.kind !== "attribute") return "nowhere";
  const { source, node: found } = origin;
  return `${source.path}: ${textOf(source, found.nameSpan)}=${textOf(source, found.valueSpan)}`;
}

/** Where an element comes from, with its start tag there. */
function origin(result: ReturnType<typeof transformed>, name: string): string {
  const found = result.originOf(element(result.document, name));
  if (found?.node.kind !== "element") return "nowhere";
  return `${found.source.path}: ${textOf(found.source, found.node.startTag)}`;
}

describe("origins", () => {
  it("lead to the base where nothing changed", () => {
    const result = transformed("<pages />\n<sessionState mode='Off' />", "<pages />");
    expect(origin(result, "sessionState")).toBe("Web.config: <sessionState mode='Off' />");
    expect(cause(result, "sessionState", "mode")).toBe("Web.config: mode=Off");
    expect(result.document.source.path).toBe("Web.config");
  });

  it("of attributes that were set lead to the transform, of their neighbours to the base", () => {
    const result = transformed(
      '<sessionState mode="InProc" timeout="20" />',
      '<sessionState mode="SQLServer" cookieName="s" xdt:Transform="SetAttributes" />',
    );
    expect(cause(result, "sessionState", "mode")).toBe("Web.Release.config: mode=SQLServer");
    expect(cause(result, "sessionState", "cookieName")).toBe("Web.Release.config: cookieName=s");
    expect(cause(result, "sessionState", "timeout")).toBe("Web.config: timeout=20");
    expect(origin(result, "sessionState")).toContain("Web.config");
  });

  it("of what was inserted or replaced lead to the transform, however deep", () => {
    const result = transformed(
      "<system.web><sessionState /></system.web>",
      '<system.web>\n<sessionState xdt:Transform="Replace">\n<providers><add name="A" /></providers></sessionState>\n<pages buffer="true" xdt:Transform="Insert" /></system.web>',
    );
    expect(origin(result, "system.web")).toBe("Web.config: <system.web>");
    expect(origin(result, "add")).toBe('Web.Release.config: <add name="A" />');
    expect(cause(result, "add", "name")).toBe("Web.Release.config: name=A");
    expect(cause(result, "pages", "buffer")).toBe("Web.Release.config: buffer=true");
  });

  it("of a value with tokens lead to the attribute that holds them", () => {
    const result = transformed(
      '<add name="A" value="1" />',
      '<add value="$(name)!" xdt:Transform="SetTokenizedAttributes" />',
    );
    expect(attributeOf(element(result.document, "add"), "value")?.value).toBe("A!");
    expect(cause(result, "add", "value")).toBe("Web.Release.config: value=$(name)!");
  });

  it("of the last of several transforms win", () => {
    const result = transformed(
      '<add value="1" />',
      '<add value="2" xdt:Transform="SetAttributes" />\n<add value="3" xdt:Transform="SetAttributes" />',
    );
    expect(cause(result, "add", "value")).toBe("Web.Release.config: value=3");
  });

  it("of declarations that the writer added lead to their element", () => {
    const result = transformed(
      "<runtime />",
      '<runtime xmlns:a="urn:a"><a:x xdt:Transform="Insert" /></runtime>',
    );
    const inserted = element(result.document, "a:x");
    const declaration = attributeOf(inserted, "xmlns:a");
    expect(declaration && result.originOf(declaration)).toEqual(result.originOf(inserted));
  });

  it("of comments and texts are kept, of one that CommentOut made lead to the transform", () => {
    const result = transformed(
      "<!-- iislint-disable-file x: y --><a>text</a><b />",
      '<b xdt:Transform="CommentOut" />',
    );
    const [kept, made] = result.document.comments;
    const text = element(result.document, "a").nodes[0];
    expect(kept && result.originOf(kept)?.node).toMatchObject({ kind: "comment" });
    expect(kept && result.originOf(kept)?.source.path).toBe("Web.config");
    expect(made && result.originOf(made)?.source.path).toBe("Web.Release.config");
    expect(text && result.originOf(text)?.node).toMatchObject({ kind: "text", value: "text" });
  });

  it("are there for every element and attribute, however the text is written again", () => {
    const result = transformed(
      '<a\n   x = \'1&#10;"\'   y="&lt;"\t><b/>\n<?pi x?><![CDATA[ <c/> ]]></a>',
      '<a z="&#9;" xdt:Transform="SetAttributes"><d xdt:Transform="InsertBefore(b)"><!-- e --><f /></d></a>',
    );
    const pending = result.document.root === undefined ? [] : [result.document.root];
    let count = 0;
    for (let next = pending.shift(); next; next = pending.shift()) {
      expect(result.originOf(next)?.node).toMatchObject({ kind: "element", name: next.name });
      for (const attribute of next.attributes)
        expect(result.originOf(attribute)?.node).toMatchObject({ name: attribute.name });
      pending.push(...next.children);
      count++;
    }
    expect(count).toBe(5);
  });

  it("are unknown for the XML declaration", () => {
    const { document, originOf } = transformed(
      '<?xml version="1.0"?><configuration /><?pi x?>',
      "<!-- a -->",
    );
    expect(
      document.nodes.map((node) => [node.kind, originOf(node)?.source.path ?? "nowhere"]),
    ).toEqual([
      ["instruction", "nowhere"],
      ["element", "Web.config"],
      ["instruction", "Web.config"],
    ]);
  });

  it("are unknown for nodes of other documents", () => {
    const result = transformed("<a />", "<a />");
    const other = parse("<a />").root;
    expect(other && result.originOf(other)).toBeUndefined();
  });
});
