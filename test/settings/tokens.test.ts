/** A deployment token is filled in before the server sees it: no attribute refuses one. */
import { expect, test } from "vitest";
import { sections } from "../../schema/sections/index.js";
import type { ShapeFacts } from "../../schema/vocabulary.js";
import { judge } from "../readers/judge.js";
import { WEB } from "../readers/cases/case.js";

const wrapped = (path: string, attribute: string, token: string) => {
  const steps = path.split("/");
  const inner = steps.pop() ?? "";
  const open = steps.map((step) => `<${step}>`).join("");
  const close = steps
    .reverse()
    .map((step) => `</${step}>`)
    .join("");
  return `<configuration>${open}<${inner} ${attribute}="${token}"/>${close}</configuration>`;
};

const attributes = sections
  .filter(({ reader, path }) => reader === "managed" || path.startsWith("system.webServer/"))
  .flatMap((section) =>
    Object.keys((section as ShapeFacts).attributes ?? {}).map(
      (name) => [section.path, name] as const,
    ),
  );

test.each(attributes)("%s@%s", (path, name) => {
  for (const token of ["#{Value}", "__VALUE__", "$(Value)", "${Value}"]) {
    const { refusals } = judge({ [WEB]: wrapped(path, name, token) });
    expect(refusals.filter(({ rule }) => rule === "invalid-attribute-value")).toEqual([]);
  }
});
