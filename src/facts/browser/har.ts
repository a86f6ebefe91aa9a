/** HAR files: what a browser really got. Values of cookies and ids are compared and dropped here. */
import type { Span } from "../../source.js";
import { endOf, type EvidenceReader, type EvidenceText, refusal } from "../evidence-text.js";
import type { Facts } from "../facts.js";
import type { JsonNode, JsonScalar } from "../json.js";
import { parseCookie, parseSetCookie, type SetCookie } from "./cookies.js";
import { Recording } from "./recording.js";

const BEGINS = /^\s*\{\s*"log"\s*:\s*\{/;

type StringNode = JsonScalar & { readonly value: string };

function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.find((one) => one.name === name)?.value : undefined;
}

const text = (node: JsonNode | undefined): StringNode | undefined =>
  node?.kind === "scalar" && typeof node.value === "string" ? (node as StringNode) : undefined;

const itemsOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.kind === "array" ? node.items : [];

interface Header {
  readonly name: StringNode;
  readonly value: StringNode;
}

function headersOf(message: JsonNode | undefined, wanted: string): Header[] {
  return itemsOf(member(message, "headers")).flatMap((item) => {
    const name = text(member(item, "name"));
    const value = text(member(item, "value"));
    return name && value && name.value.toLowerCase() === wanted ? [{ name, value }] : [];
  });
}

interface Set {
  readonly cookie: SetCookie;
  readonly span: Span;
  readonly isWhole: boolean;
}

/** Cookies by their headers; where an export left those out, by its own list. */
function setsOf(response: JsonNode | undefined, time: string | undefined): Set[] {
  const headers = headersOf(response, "set-cookie").flatMap(({ name, value }) =>
    // Some browsers join several headers of a name by line ends.
    value.value.split("\n").flatMap((line) => {
      const cookie = parseSetCookie(line, time);
      return cookie ? [{ cookie, span: name.span, isWhole: true }] : [];
    }),
  );
  return headers.length > 0
    ? headers
    : itemsOf(member(response, "cookies")).flatMap(fromList(time));
}

/** A cookie of HAR's own list, written as the header that it stands for. */
const fromList =
  (time: string | undefined) =>
  (item: JsonNode): Set[] => {
    const name = text(member(item, "name"));
    if (!name) return [];
    const parts = [`${name.value}=${text(member(item, "value"))?.value ?? ""}`];
    for (const key of ["path", "domain", "expires", "sameSite"]) {
      const value = text(member(item, key))?.value;
      if (value !== undefined && value !== "") parts.push(`${key}=${value}`);
    }
    for (const key of ["httpOnly", "secure"]) {
      const flag = member(item, key);
      if (flag?.kind === "scalar" && flag.value === true) parts.push(key);
    }
    const cookie = parseSetCookie(parts.join(";"), time);
    return cookie ? [{ cookie, span: name.span, isWhole: false }] : [];
  };

function sentBy(request: JsonNode | undefined): ReadonlyMap<string, string> {
  const [header] = headersOf(request, "cookie");
  if (header) return parseCookie(header.value.value);
  const out = new Map<string, string>();
  for (const item of itemsOf(member(request, "cookies"))) {
    const name = text(member(item, "name"))?.value;
    if (name !== undefined) out.set(name, text(member(item, "value"))?.value ?? "");
  }
  return out;
}

/** Kinds of ids in a URL's path: `/shop/(A(…)S(…))/cart.aspx`. */
const IN_URL = /\/\(((?:[A-Z]\([^()]*\))+)\)(?:\/|$)/;

function idsIn(url: string): string[] | undefined {
  const found = IN_URL.exec(url.split(/[?#]/, 1)[0] ?? "")?.[1];
  return found?.match(/[A-Z](?=\()/g) ?? undefined;
}

/** The scheme and host that begin every URL: what can be pointed at without showing the rest. */
function startOf({ value, span }: StringNode): Span {
  const length = /^https?:\/\/[^/?#@\\]*(?=[/?#]|$)/i.exec(value)?.[0].length ?? 0;
  return { start: span.start + 1, end: span.start + 1 + length };
}

/** The host of a URL in lower case, with its port. */
const ORIGIN = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#@]+)/i;

/** Whether another site asked: the browser then holds cookies back. */
function isFromElsewhere(request: JsonNode | undefined, host: string): boolean {
  return ["referer", "origin"].some((name) => {
    const from = ORIGIN.exec(headersOf(request, name)[0]?.value.value ?? "")?.[2];
    return from !== undefined && from.toLowerCase() !== host;
  });
}

/** When a request began and its response had come, in milliseconds; undefined where it is not told. */
function stretchOf(entry: JsonNode): { readonly from: number; readonly to: number } | undefined {
  const from = Date.parse(text(member(entry, "startedDateTime"))?.value ?? "");
  const took = member(entry, "time");
  const length = took?.kind === "scalar" && typeof took.value === "number" ? took.value : 0;
  return Number.isNaN(from) ? undefined : { from, to: from + Math.max(length, 0) };
}

function readEntry(recording: Recording, entry: JsonNode, timesTell: boolean): void {
  const request = member(entry, "request");
  const response = member(entry, "response");
  const url = text(member(request, "url"));
  const found = ORIGIN.exec(url?.value ?? "");
  if (!url || !found) return;
  const [, scheme = "", host = ""] = found;
  const time = text(member(entry, "startedDateTime"))?.value;
  const visit = recording.visit(host.toLowerCase(), {
    isTls: /^https$/i.test(scheme),
    time,
    stretch: timesTell ? stretchOf(entry) : undefined,
    isFromElsewhere: isFromElsewhere(request, host.toLowerCase()),
  });
  const sent = sentBy(request);
  for (const name of sent.keys()) visit.carries(name);
  for (const { cookie, span, isWhole } of setsOf(response, time))
    visit.gets(cookie, { before: sent.get(cookie.name), span, isWhole });
  for (const place of [url, headersOf(response, "location")[0]?.value]) {
    const kinds = place && idsIn(place.value);
    if (place && kinds) visit.shows(kinds, startOf(place));
  }
}

function readHar(evidence: EvidenceText): Partial<Facts> {
  const root = evidence.json();
  if (!root)
    return {
      refused: [
        refusal(evidence, "har", "it is cut off or damaged: it is no JSON.", endOf(evidence)),
      ],
    };
  const entries = itemsOf(member(member(root, "log"), "entries"));
  const recording = new Recording();
  // One time for all of them is no time: then their order tells.
  const times = new Set(entries.map((entry) => text(member(entry, "startedDateTime"))?.value));
  for (const entry of entries) readEntry(recording, entry, times.size > 1);
  const facts = recording.facts(evidence);
  const but = recording.sawCookie
    ? undefined
    : entries.length === 0
      ? "it holds no request."
      : "no cookie is in it: either none was set, or the browser left them out. Export it with sensitive data.";
  return {
    ...facts,
    ...(but === undefined ? {} : { refused: [refusal(evidence, "har", but, endOf(evidence))] }),
  };
}

export const harFile: EvidenceReader = {
  format: "har",
  read: (evidence) =>
    BEGINS.test(evidence.source.text) && evidence.source.text.includes('"entries"')
      ? readHar(evidence)
      : undefined,
};
