/** What of a whole source nobody but its reader should see: the judge of patches, which show lines as they are. */
import { scan } from "../document/scan.js";
import type { Attribute, Element } from "../document/tree.js";
import type { Schema } from "../settings/schema.js";
import { type Source, type Span, textOf } from "../source.js";
import { isHexadecimal, namesSecret } from "../settings/refused-value.js";
import { hiddenIn } from "./apart.js";
import { knownAttribute } from "./known-values.js";
import { looksRandom, MASK, merged } from "./mask.js";
import { secretsOf } from "./redact.js";
import { veils } from "./veil.js";

/** Words that tell of a secret in what people write for people. */
const TELLING =
  /pass(?:wor[dt]|phrase|wd)?\b|pwd|secret|token|credential|api[-_ ]?key|authorization/i;

/** Words long enough to be a key. */
const WORD = /[\w+/=-]{10,}/g;

/** Whether a word is none that somebody chose for its meaning. */
const holdsRandom = (text: string): boolean =>
  (text.match(WORD) ?? []).some(
    (word) =>
      /\d/.test(word) && ((/[a-z]/.test(word) && /[A-Z]/.test(word)) || isHexadecimal(word)),
  );

/** Shorter values tell nothing. */
const FEW = 4;

const looksSecret = (text: string): boolean =>
  TELLING.test(text) ||
  namesSecret(text) ||
  looksRandom(text.trim()) ||
  holdsRandom(text) ||
  hiddenIn(text).length > 0;

function* attributesIn(root: Element | undefined): Generator<Attribute> {
  const waiting = root ? [root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield* element.attributes;
    for (const child of element.children) waiting.push(child);
  }
}

/** A name that the schema has not, with a value that may be anything. */
function isAnybodys(attribute: Attribute, schema: Schema): boolean {
  const { name, value } = attribute;
  if (value.length <= FEW || name.includes(":") || name === "xmlns") return false;
  return (
    knownAttribute(schema, attribute) === undefined && (TELLING.test(name) || holdsRandom(value))
  );
}

/**
 * Where secrets stand, or may stand, in order, without overlap.
 * @param schema - knows which values are secret
 */
export function delicateIn(source: Source, schema: Schema): readonly Span[] {
  const all = { start: 0, end: source.text.length };
  const hidden = veils(source, all, { start: -1, end: -1 }, schema);
  const spans: Span[] = [...secretsOf(source)];
  for (const veil of hidden)
    if (veil.text === MASK || looksSecret(textOf(source, veil))) spans.push(veil);
  for (const attribute of attributesIn(scan(source).root))
    if (isAnybodys(attribute, schema)) spans.push(attribute.valueSpan);
  return merged(spans);
}
