import { describe, expect, it } from "vitest";
import { namespaceOf, splitName } from "../../src/document/namespaces.js";
import { elements, read } from "./help.js";

describe("splitName", () => {
  it.each([
    ["a", "", "a"],
    ["p:a", "p", "a"],
    [":a", "", "a"],
    ["p:a:b", "p", "a:b"],
    ["", "", ""],
  ])("%s", (name, prefix, local) => {
    expect(splitName(name)).toEqual({ prefix, local });
  });
});

describe("namespaceOf", () => {
  const all = elements(
    read('<r xmlns="urn:d" xmlns:p="urn:p"><a xmlns:p="urn:q"><b xmlns=""/></a><c/></r>'),
  );
  const of = (name: string, prefix: string): string | undefined =>
    namespaceOf(all.find((element) => element.name === name)!, prefix);

  it("finds the nearest declaration", () => {
    expect(of("r", "p")).toBe("urn:p");
    expect(of("a", "p")).toBe("urn:q");
    expect(of("b", "p")).toBe("urn:q");
    expect(of("c", "p")).toBe("urn:p");
  });

  it("knows the default namespace and where it is taken back", () => {
    expect(of("a", "")).toBe("urn:d");
    expect(of("b", "")).toBeUndefined();
    expect(namespaceOf(read("<a/>").root!, "")).toBeUndefined();
  });

  it("knows what is built in and what is not bound", () => {
    expect(of("c", "xml")).toBe("http://www.w3.org/XML/1998/namespace");
    expect(of("c", "xmlns")).toBe("http://www.w3.org/2000/xmlns/");
    expect(of("c", "x")).toBeUndefined();
  });
});
