/**
 * Tokens that a build or a release fills in before the server sees the text. Where a search ends
 * without one, none of the openings that it passed can have one either, so that each character is
 * looked at once, whatever the text: a pattern would begin anew at each opening.
 */

/** Start and end of a token. */
type Place = readonly [start: number, end: number];

/** Finds the first token of one form at or behind an offset; a number = go on from there. */
type Form = (text: string, at: number) => Place | number | undefined;

/** The first of some characters at or behind an offset; the end of the text where none is. */
function first(text: string, characters: RegExp, from: number): number {
  characters.lastIndex = from;
  return characters.exec(text)?.index ?? text.length;
}

/** What stands between two marks and holds neither the closing one nor a blank. */
const between =
  (open: string, close: string, ends: RegExp): Form =>
  (text, at) => {
    const from = at + open.length;
    const end = first(text, ends, from);
    if (end === text.length) return undefined;
    return end > from && text.startsWith(close, end) ? [at, end + close.length] : end;
  };

const FORMS = Object.entries<Form>({
  // Octopus, also with its name left out; the task "Replace Tokens" closes with `}#`.
  "#{": (text, at) => {
    const end = text.indexOf("}", at);
    if (end < 0) return undefined;
    return [at, text.startsWith("#", end + 1) ? end + 2 : end + 1];
  },
  "$(": between("$(", ")", /[)\s]/g),
  "${": between("${", "}", /[}\s]/g),
  "{{": between("{{", "}}", /\}/g),
  __: (text, at) => {
    const end = first(text, /[^\w.-]/g, at + 2);
    const close = text.indexOf("__", at + 3);
    return close >= 0 && close + 2 <= end ? [at, close + 2] : end;
  },
  "@@": (text, at) => {
    const end = first(text, /[^\w.-]/g, at + 2);
    if (end === at + 2) return at + 1;
    return text.startsWith("@@", end) ? [at, end + 2] : end;
  },
});

function find(text: string, open: string, form: Form): Place | undefined {
  for (let at = text.indexOf(open); at >= 0; ) {
    const found = form(text, at);
    if (typeof found !== "number") return found;
    at = text.indexOf(open, found);
  }
  return undefined;
}

/** The first deployment token inside a text, if any. */
export function deploymentToken(text: string): string | undefined {
  let best: Place | undefined;
  for (const [open, form] of FORMS) {
    const place = find(text, open, form);
    if (place && (best === undefined || place[0] < best[0])) best = place;
  }
  return best && text.slice(...best);
}
