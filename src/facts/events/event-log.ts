/** Exports of the Windows event log: `wevtutil qe … /f:xml`, and `Get-WinEvent | ConvertTo-Json`. */
import { scan } from "../../document/scan.js";
import type { Element } from "../../document/tree.js";
import { createSource, type Span } from "../../source.js";
import { endOf, type EvidenceReader, refusal } from "../evidence-text.js";
import type { Facts, Refusal } from "../facts.js";
import type { JsonNode, JsonObject } from "../json.js";
import { itemsOf } from "../services/json.js";
import { type LoggedEvent, Tally, utcOf } from "./logged.js";

const NAMESPACE = "http://schemas.microsoft.com/win/2004/08/events/event";
/** A record's number counts within one log, which both forms name. */
const recordOf = (log: string | undefined, number: string | undefined) =>
  number !== undefined && /^\d{1,20}$/.test(number)
    ? `${(log ?? "").toLowerCase()} ${number}`
    : undefined;

/** With or without a root element, a declaration, and a name for the root of the user's choice. */
const OPENING = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<\w+>\s*)?<Event[\s>]/;
const EVENT = /<Event(?=[\s>])/g;
const CLOSE = "</Event>";

const childOf = (element: Element | undefined, name: string) =>
  element?.children.find((child) => child.name === name);
const attributeOf = (element: Element | undefined, name: string) =>
  element?.attributes.find((attribute) => attribute.name === name)?.value;

const contentOf = (element: Element | undefined) =>
  element?.nodes
    .map((node) => (node.kind === "text" || node.kind === "cdata" ? node.value : ""))
    .join("")
    .trim();

function fromXml(xml: string, start: number): LoggedEvent | undefined {
  const { root } = scan(createSource("event", xml));
  const system = childOf(root, "System");
  const idElement = childOf(system, "EventID");
  const id = contentOf(idElement);
  const provider = attributeOf(childOf(system, "Provider"), "Name");
  if (idElement === undefined || id === undefined || !/^\d{1,5}$/.test(id)) return undefined;
  const host = contentOf(childOf(system, "Computer"));
  const written = attributeOf(childOf(system, "TimeCreated"), "SystemTime");
  const time = utcOf(written);
  const record = recordOf(
    contentOf(childOf(system, "Channel")),
    contentOf(childOf(system, "EventRecordID")),
  );
  const at = start + idElement.startTag.end;
  return {
    provider: provider ?? "",
    id: Number(id),
    ...(host === undefined || host === "" ? {} : { host }),
    ...(time === undefined ? {} : { time }),
    ...(time === undefined || written === undefined ? {} : { written }),
    ...(record === undefined ? {} : { record }),
    data: (childOf(root, "EventData")?.children ?? [])
      .filter((child) => child.name === "Data")
      .map((child) => {
        const name = attributeOf(child, "Name");
        return { ...(name === undefined ? {} : { name }), value: contentOf(child) ?? "" };
      }),
    span: { start: at, end: at + id.length },
  };
}

export const eventXml: EvidenceReader = {
  format: "eventXml",
  read(text): Partial<Facts> | undefined {
    const xml = text.source.text;
    const begins = OPENING.test(xml.slice(0, 2000)) && xml.slice(0, 4000).includes(NAMESPACE);
    if (!begins) return undefined;
    const tally = new Tally();
    const refused: Refusal[] = [];
    // Piece by piece: an export of many megabytes needs no tree of its own.
    for (let match = EVENT.exec(xml); match; match = EVENT.exec(xml)) {
      const start = match.index;
      const close = xml.indexOf(CLOSE, start);
      if (close < 0) {
        const but = "its last event is cut off, and that event was not used.";
        refused.push(refusal(text, "eventXml", but, { start, end: start + "<Event".length }));
        break;
      }
      const event = fromXml(xml.slice(start, close + CLOSE.length), start);
      if (event) tally.add(event);
      EVENT.lastIndex = close + CLOSE.length;
    }
    EVENT.lastIndex = 0;
    const { complaint } = tally;
    if (complaint) refused.push(refusal(text, "eventXml", complaint.but, complaint.span));
    if (tally.isEmpty && refused.length === 0)
      refused.push(refusal(text, "eventXml", "no event in it has an id.", endOf(text)));
    return { ...tally.facts(text), ...(refused.length > 0 ? { refused } : {}) };
  },
};

function member(object: JsonObject, name: string): JsonNode | undefined {
  return object.members.find((one) => one.name === name)?.value;
}

const textIn = (node: JsonNode | undefined): string | undefined =>
  node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;

/** A value, or PowerShell's object around it: { "value": …, "DateTime": … }. */
const unwrapped = (node: JsonNode | undefined): JsonNode | undefined =>
  node?.kind === "object" ? (member(node, "value") ?? member(node, "Value")) : node;

interface JsonEvent {
  readonly event: LoggedEvent;
  /** Where the data should stand and do not. */
  readonly lacksData: Span | undefined;
}

function fromJson(object: JsonObject): JsonEvent | undefined {
  const id = member(object, "Id");
  const provider = textIn(member(object, "ProviderName"));
  if (id?.kind !== "scalar" || typeof id.value !== "number" || provider === undefined)
    return undefined;
  const properties = member(object, "Properties");
  const items = properties?.kind === "array" ? properties.items : [];
  // Without -Depth PowerShell prints the type's name in place of each datum.
  const isShallow = items.some((item) => item.kind !== "object");
  const data = isShallow
    ? []
    : items.map((item) => {
        const value = unwrapped(item);
        return { value: value?.kind === "scalar" ? String(value.value ?? "") : "" };
      });
  const host = textIn(member(object, "MachineName"));
  const written = textIn(unwrapped(member(object, "TimeCreated")));
  const time = utcOf(written);
  const number = member(object, "RecordId");
  const record = recordOf(
    textIn(member(object, "LogName")),
    number?.kind === "scalar" ? String(number.value) : undefined,
  );
  return {
    event: {
      provider,
      id: id.value,
      ...(host === undefined || host === "" ? {} : { host }),
      ...(time === undefined ? {} : { time }),
      ...(time === undefined || written === undefined ? {} : { written }),
      ...(record === undefined ? {} : { record }),
      data,
      span: id.span,
    },
    lacksData: isShallow || properties === undefined ? id.span : undefined,
  };
}

export const eventJson: EvidenceReader = {
  format: "eventJson",
  read(text): Partial<Facts> | undefined {
    const root = text.json();
    const begun = /^\s*[[{]/.test(text.source.text) && text.source.text.includes('"ProviderName"');
    if (!begun) return undefined;
    const tally = new Tally();
    let lacksData: Span | undefined;
    for (const item of itemsOf(root)) {
      const found = fromJson(item);
      if (!found) continue;
      tally.add(found.event);
      lacksData ??= found.lacksData;
    }
    const refused: Refusal[] = [];
    const { complaint } = tally;
    if (complaint) refused.push(refusal(text, "eventJson", complaint.but, complaint.span));
    if (!root)
      refused.push(
        refusal(text, "eventJson", "it is cut off or damaged: it is no JSON.", endOf(text)),
      );
    else if (tally.isEmpty) return undefined;
    if (lacksData)
      refused.push(
        refusal(
          text,
          "eventJson",
          "it lacks the data of events, so pools and applications are unknown: export the whole objects with ConvertTo-Json -Depth 4.",
          lacksData,
        ),
      );
    return { ...tally.facts(text), ...(refused.length > 0 ? { refused } : {}) };
  },
};
