/** Runs small transforms for the tests beside it. */
import { expect, it } from "vitest";
import { scan } from "../../src/document/scan.js";
import type { Document } from "../../src/document/tree.js";
import { applyTransform, type LogEntry } from "../../src/transform/index.js";
import { createSource } from "../../src/source.js";
import { canonical } from "./canonical.js";

export const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';

export function parse(text: string, path = "Web.config"): Document {
  return scan(createSource(path, text));
}

const ROOT = /^(?:<\?xml[^>]*>|<!DOCTYPE[^\]]*\]>|<!--.*?-->|\s)*<(?:\w+:)?configuration/;

/** A transform whose content begins on line 2. */
export function changes(body: string): string {
  return ROOT.test(body) ? body : `<configuration ${XDT}>\n${body}\n</configuration>`;
}

/** A base file whose content begins on line 2. */
export function config(body: string): string {
  return ROOT.test(body) ? body : `<configuration>\n${body}\n</configuration>`;
}

export function apply(base: string, transform: string) {
  return applyTransform(
    parse(config(base), "Web.config"),
    parse(changes(transform), "Web.Release.config"),
  );
}

/** Such as `warning no-match 3`; `source` where the engine names the base file. */
export function words({ level, kind, engine }: LogEntry): string {
  const place = String(engine?.line ?? "-");
  return `${level} ${kind} ${place}${engine?.file === "source" ? " source" : ""}`;
}

export interface Example {
  readonly name: string;
  readonly base: string;
  readonly transform: string;
  /** In canonical form, without the root; the same as the base where absent. */
  readonly result?: string;
  readonly log?: readonly string[];
}

/** One test a row. A row whose log holds an error must not be saved. */
export function check(examples: readonly Example[]): void {
  it.each(examples.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const { ok, root, log } = apply(one.base, one.transform);
    const expectedLog = one.log ?? [];
    expect(log.map(words)).toEqual(expectedLog);
    expect(ok).toBe(!expectedLog.some((line) => line.startsWith("error")));
    const expected = canonical(config(one.result ?? one.base));
    if (root !== undefined) expect(canonical(root.text)).toBe(expected);
    for (const { message, at } of log) {
      expect(message).toMatch(/\.$/);
      expect(at.span.end).toBeLessThanOrEqual(at.source.text.length);
    }
  });
}
