import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MAX_DEPTH, MAX_PROBLEMS } from "../../src/document/tree.js";
import type { Span } from "../../src/source.js";
import { mutant } from "../fuzz/xml.js";
import { attributes, cut, elements, outline, read } from "./help.js";
import { messageText } from "../../src/message.js";

describe("entities", () => {
  const lol = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
  const laughs = lol
    .map((name, i) => `<!ENTITY ${name} "${i === 0 ? "lol" : `&${lol[i - 1]};`.repeat(10)}">`)
    .join("\n");

  it("are never expanded: a billion laughs stay one reference", () => {
    const document = read(`<!DOCTYPE a [\n${laughs}\n]><a x="&j;">&j;</a>`);
    expect(document.problems).toEqual([]);
    expect(document.root!.attributes[0]!.value).toBe("&j;");
    expect(document.root!.nodes[0]).toMatchObject({ kind: "text", value: "&j;" });
  });

  it("are never fetched", () => {
    const document = read(
      '<!DOCTYPE a SYSTEM "file:///etc/passwd" [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://localhost/p">%p;]><a>&e;</a>',
    );
    expect(document.problems).toEqual([]);
    expect(document.root!.nodes[0]).toMatchObject({ value: "&e;" });
  });
});

describe("nesting", () => {
  it("of 100,000 levels is read, and cut off in the tree", () => {
    const levels = 100_000;
    const document = read(`${"<a>".repeat(levels)}<!-- x -->${"</a>".repeat(levels)}<!-- y -->`);
    expect(document.problems).toEqual([]);
    expect(document.tooDeep).toEqual({ start: MAX_DEPTH * 3, end: MAX_DEPTH * 3 + 3 });
    expect(elements(document)).toHaveLength(MAX_DEPTH);
    expect(document.root!.span.end).toBe(levels * 7 + 10);
    expect(document.comments.map((comment) => comment.value)).toEqual([" x ", " y "]);
  });

  it("that just fits is whole", () => {
    const document = read(`${"<a>".repeat(MAX_DEPTH)}${"</a>".repeat(MAX_DEPTH)}`);
    expect(document.tooDeep).toBeUndefined();
    expect(elements(document)).toHaveLength(MAX_DEPTH);
  });

  it("is checked below the cut as above", () => {
    const document = read(
      `${"<a>".repeat(MAX_DEPTH)}<b x="1" x="2"/></c>${"</a>".repeat(MAX_DEPTH)}`,
    );
    expect(document.problems.map((problem) => problem.code)).toEqual([
      "duplicate-attribute",
      "unmatched-end-tag",
    ]);
  });

  it("never closed is told for the first elements", () => {
    const { problems } = read("<a>".repeat(100_000));
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(messageText(problems.at(-1)!.message)).toContain("99799 later");
  });

  it("of a content model does not overflow", () => {
    const deep = `<!DOCTYPE a [<!ELEMENT a ${"(".repeat(100_000)}b${")".repeat(100_000)}>]><a/>`;
    expect(read(deep).problems).toEqual([]);
  });

  it("of entities does not overflow", () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => `<!ENTITY e${i} "&e${i + 1};">`).join(
      "",
    );
    const document = read(`<!DOCTYPE a [${chain}<!ENTITY e20000 "x">]><a x="&e0;">&e0;</a>`);
    expect(document.problems).toEqual([]);
  });
});

describe("bad input", () => {
  it("of every kind gives a document", () => {
    expect(read("")).toMatchObject({ root: undefined, nodes: [], comments: [] });
    expect(read("\ufeff").problems).toHaveLength(1);
    expect(read("\0".repeat(1000)).problems.map((problem) => problem.code)).toContain(
      "forbidden-character",
    );
    const bytes = Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    expect(read(String.fromCharCode(...bytes)).problems.length).toBeGreaterThan(1);
  });

  const isInside = (span: Span, length: number): boolean =>
    span.start >= 0 && span.start <= span.end && span.end <= length;

  /** What holds for every text whatsoever. */
  function check(text: string): void {
    const document = read(text);
    const { length } = document.source.text;
    let last = 0;
    for (const problem of document.problems) {
      expect(problem.span.start).toBeGreaterThanOrEqual(last);
      last = problem.span.start;
      expect(isInside(problem.span, length)).toBe(true);
      if (length > 0) expect(problem.span.end).toBeGreaterThan(problem.span.start);
      if (problem.related) expect(isInside(problem.related.span, length)).toBe(true);
    }
    expect(document.problems.length).toBeLessThanOrEqual(MAX_PROBLEMS + 1);
    let end = 0;
    for (const node of document.nodes) {
      expect(node.span.start).toBeGreaterThanOrEqual(end);
      end = node.span.end;
    }
    for (const element of elements(document)) {
      expect(cut(document, element.nameSpan)).toBe(element.name);
      expect(cut(document, element.startTag).startsWith(`<${element.name}`)).toBe(true);
      if (element.endTag) expect(cut(document, element.endTag).startsWith("</")).toBe(true);
      let before = element.startTag.end;
      for (const node of element.nodes) {
        expect(node.parent).toBe(element);
        expect(node.span.start).toBeGreaterThanOrEqual(before);
        before = node.span.end;
      }
      expect(before).toBeLessThanOrEqual(element.endTag?.start ?? element.span.end);
    }
    for (const attribute of attributes(document)) {
      expect(cut(document, attribute.nameSpan)).toBe(attribute.name);
      expect(attribute.nameSpan.end).toBeLessThanOrEqual(attribute.valueSpan.start);
      const raw = cut(document, attribute.valueSpan);
      if (!/[&\t\n\r]/.test(raw)) expect(attribute.value).toBe(raw);
    }
  }

  it("keeps every span inside and in order: mutants", () => {
    fc.assert(fc.property(mutant, check), { seed: 7, numRuns: 3000 });
  });

  it("keeps every span inside and in order: any characters", () => {
    const pieces = [
      "<",
      ">",
      "/",
      "&",
      ";",
      "'",
      '"',
      "=",
      "-",
      "!",
      "?",
      "[",
      "]",
      "a",
      " ",
      "\n",
      "\r",
      "\ud83d",
    ];
    const soup = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 2 })),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        check(parts.join(""));
      }),
      { seed: 8, numRuns: 5000 },
    );
  });
});

/** Texts that make a careless reader look at the same characters again and again. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "a configuration": (size) => `<r>${'<add key="a" value="b c" />\r\n'.repeat(size / 29)}</r>`,
  "text only": (size) => `<a>${"x ".repeat(size / 2)}</a>`,
  "no tag ends": (size) => "<".repeat(size),
  "unclosed elements": (size) => "<a>".repeat(size / 3),
  "unmatched end tags": (size) => `${"<a>".repeat(size / 6)}${"</b>".repeat(size / 8)}`,
  "crossing elements": (size) => "<a><b></a></b>".repeat(size / 14),
  "cut start tags": (size) => `<r>${"<a x='1' ".repeat(size / 9)}`,
  "half end tags": (size) => `<r>${"</a\n".repeat(size / 4)}`,
  attributes: (size) => `<a ${Array.from({ length: size / 8 }, (_, i) => `a${i}=""`).join(" ")}/>`,
  "duplicate attributes": (size) => `<a ${'x="" '.repeat(size / 5)}/>`,
  "prefixed attributes": (size) =>
    `<a xmlns:p="u" ${Array.from({ length: size / 10 }, (_, i) => `p:a${i}=""`).join(" ")}/>`,
  "bad references": (size) => `<a>${"&x;".repeat(size / 3)}</a>`,
  ampersands: (size) => `<a>${"&".repeat(size)}`,
  "open quotes": (size) => `<r>${'<a x="'.repeat(size / 6)}`,
  "open quotes on lines": (size) => `<r>${"<a x='\n".repeat(size / 7)}"`,
  "quotes of both kinds": (size) => `<r>${`<a x="' `.repeat(size / 8)}`,
  "less-than in values": (size) => `<a ${`x='<' `.repeat(size / 6)}/>`,
  "words in an open value": (size) => `<a x="${"word= ".repeat(size / 6)}`,
  "typographic quotes": (size) => `<a ${"x=“ ".repeat(size / 4)}/>`,
  "open comments": (size) => `<!--\n`.repeat(size / 5),
  "open comments and an end": (size) => `${"<!-- ".repeat(size / 5)}-->`,
  "nested comments": (size) => `<a>${"<!-- <!-- --> -->".repeat(size / 17)}</a>`,
  "open CDATA": (size) => `<a>${"<![CDATA[".repeat(size / 9)}`,
  "CDATA ends": (size) => `<a>${"]]>".repeat(size / 3)}`,
  "open instructions": (size) => "<?a ".repeat(size / 4),
  "unknown markup": (size) => "<!".repeat(size / 2),
  "document types": (size) => "<!DOCTYPE a [".repeat(size / 13),
  declarations: (size) => `<!DOCTYPE a [${"<!ENTITY a 'x'>".repeat(size / 15)}]><a/>`,
  "entity chains": (size) =>
    `<!DOCTYPE a [${Array.from({ length: size / 40 }, (_, i) => `<!ENTITY e${i} '&e${i + 1};'>`).join("")}]><a>${Array.from({ length: size / 40 }, (_, i) => `&e${i};`).join("")}</a>`,
  namespaces: (size) =>
    Array.from({ length: size / 24 }, (_, i) => `<a xmlns:p${i}="u">`).join("") +
    "<p0:b/>".repeat(size / 24),
  "forbidden characters": (size) => `<a>${"\u0001a".repeat(size / 2)}`,
  "one long name": (size) => `<${"a".repeat(size)}`,
  "white space": (size) => `<a${" ".repeat(size)}`,
};

describe("time is linear in the length", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /**
   * Counts the characters that a scan looks at, by the calls through which it does so; what the
   * clock says depends on the machine.
   */
  function work(text: string): number {
    let count = 0;
    const original = <K extends keyof typeof String.prototype>(
      name: K,
    ): (typeof String.prototype)[K] => String.prototype[name];
    const charCodeAt = original("charCodeAt");
    const indexOf = original("indexOf");
    const lastIndexOf = original("lastIndexOf");
    const slice = original("slice");
    const startsWith = original("startsWith");
    const spies = [
      vi.spyOn(String.prototype, "charCodeAt").mockImplementation(function (this: string, at) {
        count++;
        return charCodeAt.call(this, at);
      }),
      vi.spyOn(String.prototype, "indexOf").mockImplementation(function (this: string, what, from) {
        const found = indexOf.call(this, what, from);
        count += 1 + (found < 0 ? this.length : found) - Math.min(from ?? 0, this.length);
        return found;
      }),
      vi.spyOn(String.prototype, "lastIndexOf").mockImplementation(function (
        this: string,
        what,
        from,
      ) {
        const found = lastIndexOf.call(this, what, from);
        count += 1 + Math.min(from ?? this.length, this.length) - found;
        return found;
      }),
      vi.spyOn(String.prototype, "slice").mockImplementation(function (this: string, start, end) {
        const part = slice.call(this, start, end);
        count += 1 + part.length;
        return part;
      }),
      vi.spyOn(String.prototype, "startsWith").mockImplementation(function (
        this: string,
        what,
        from,
      ) {
        count += 1 + Math.min(what.length, 8);
        return startsWith.call(this, what, from);
      }),
    ];
    try {
      read(text);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    return count;
  }

  it.each(Object.entries(SHAPES))("%s", (_name, shape) => {
    const size = 12_000;
    const small = shape(size);
    const large = shape(4 * size);
    const [one, four] = [work(small), work(large)];
    // Twice the work per character would be a third of the way to quadratic.
    expect(four / large.length).toBeLessThan((one / small.length) * 1.5);
    expect(four / large.length).toBeLessThan(40);
  });

  it.each([1, 2, 4, 8])("%i MB are read whole", (megabytes) => {
    const item = '<add key="some.key" value="a value" />\r\n';
    const count = Math.floor((megabytes * 1_000_000) / item.length);
    const document = read(`<r>${item.repeat(count)}</r>`);
    expect(document.problems).toEqual([]);
    expect(document.root!.children).toHaveLength(count);
    expect(outline(read(`<r>${item}</r>`))).toBe("r(add[key=some.key value=a value])");
  });
});
