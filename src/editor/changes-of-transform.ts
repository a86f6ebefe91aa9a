/** Which elements of the base file a transform changes, seen from either of the two. */
import { scan } from "../document/scan.js";
import type { Document, Element } from "../document/tree.js";
import { isSource } from "../files.js";
import { folderOf, join } from "../paths.js";
import { isWebConfig } from "../settings/file-names.js";
import type { Location } from "../source.js";
import { applyTransform, type Step } from "../transform/index.js";
import { elementsIn } from "./caret.js";
import { pathOf } from "./entries.js";
import { applicationsOf } from "./in-force.js";
import type { Looked } from "./looked.js";
import { isTransform } from "./place.js";

const nameIn = ({ source }: Document, { nameSpan: span }: Element): Location => ({ source, span });

/** The web.config beside a document. */
function baseOf({ document, view }: Looked): Document | undefined {
  const files = view()?.files;
  const folder = folderOf(document.source.path);
  const entry = files?.list(folder)?.find(({ name, kind }) => kind === "file" && isWebConfig(name));
  const base = entry && files?.read(join(folder, entry.name));
  return base && isSource(base) ? scan(base) : undefined;
}

/** What a step was carried out on, or the element around that, which stands where another one does. */
function targetAt({ target: { node } }: Step, path: string): Element | undefined {
  let at = node.kind === "element" ? node : undefined;
  while (at && pathOf(at) !== path) at = at.parent;
  return at;
}

const isWithin = ({ span }: Element, { at }: Step) =>
  span.start <= at.span.start && at.span.end <= span.end;

/**
 * Of an element of a transform the elements of web.config that it changes, or into which it puts
 * something; where only elements inside it do, those that they stand in there.
 */
export function changedBy(looked: Looked, element: Element): readonly Location[] {
  const base = isTransform(looked) ? baseOf(looked) : undefined;
  if (!base) return [];
  // What an earlier step has put in stands in no base file.
  const steps = applyTransform(base, looked.document).steps.filter(
    ({ target }) => target.source === base.source,
  );
  const own = steps.filter(({ at }) => at.span.start === element.nameSpan.start);
  const targets =
    own.length > 0
      ? own.map(({ target: { node } }) => (node.kind === "element" ? node : undefined))
      : steps
          .filter((step) => isWithin(element, step))
          .map((step) => targetAt(step, pathOf(element)));
  return [...new Set(targets)].flatMap((target) => (target ? [nameIn(base, target)] : []));
}

/** Names of the attributes in web.config of what an element of a transform may stand for. */
export function attributesInBase(looked: Looked, element: Element): ReadonlySet<string> {
  const base = isTransform(looked) ? baseOf(looked) : undefined;
  const own = pathOf(element);
  const found = base ? [...elementsIn(base)].filter((one) => pathOf(one) === own) : [];
  return new Set(found.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
}

/** Of an element of web.config those elements of transforms beside it that change it. */
export function changersOf(looked: Looked, element: Element): readonly Location[] {
  const world = looked.view();
  const { document } = looked;
  if (!world || !isWebConfig(document.source.path)) return [];
  const folder = folderOf(document.source.path);
  const transforms = new Map(
    applicationsOf(looked, world)
      .flatMap((application) => application.transforms)
      .map((transform) => [transform.document.source.path, transform.document]),
  );
  return [...transforms]
    .filter(([path]) => folderOf(path) === folder)
    .flatMap(([, transform]) => applyTransform(document, transform).steps)
    .filter(({ target }) => target.source === document.source && target.node === element)
    .map(({ at }) => at);
}
