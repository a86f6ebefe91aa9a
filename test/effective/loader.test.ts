/** What is read anew of a text that is kept, and what is not. */
import { expect, test } from "vitest";
import { Folders } from "../../src/effective/folders.js";
import { Loader } from "../../src/effective/loader.js";
import type { Document } from "../../src/document/tree.js";
import { builtIn } from "../../src/settings/built-in.js";
import { memory } from "../fixtures/disk.js";

const TEXT =
  '<configuration><configSections><section name="own" type="T" /></configSections><system.web><sessionState timeout="5" /></system.web></configuration>';

const documents = new Map<string, Document>();
const folders = new Folders(memory({ "web.config": TEXT, "sub/web.config": TEXT }));
/** Another loader over the same texts, as each judgement of a tree has its own. */
const loader = () => new Loader(folders, ".", builtIn, undefined, documents);

test("a text under the same declarations is read once", () => {
  const first = loader().load("web.config", "web");
  expect(loader().load("web.config", "web")).toBe(first);
  const inherited = first?.declarations ?? [];
  expect(inherited.length).toBeGreaterThan(0);
  const below = loader().load("sub/web.config", "web", { inherited });
  expect(loader().load("sub/web.config", "web", { inherited: [...inherited] })).toBe(below);
});

test("what decides about it is another: it is read again", () => {
  const first = loader().load("web.config", "web");
  expect(loader().load("web.config", "transform")).not.toBe(first);
  const again = loader().load("web.config", "web");
  const inherited = (first?.declarations ?? []).map((one) => ({ ...one }));
  expect(loader().load("web.config", "web", { inherited })).not.toBe(again);
  expect(loader().load("web.config", "web", { parentsAtHand: false })).not.toBe(again);
});

test("a text that has changed is another", () => {
  const first = loader().load("web.config", "web");
  documents.delete("web.config");
  expect(loader().load("web.config", "web")).not.toBe(first);
});
