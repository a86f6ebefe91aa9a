/** Security templates: `GptTmpl.inf` of a group policy, and what `secedit /export` writes. */
import { endOf, type EvidenceReader, observed, refusal } from "../evidence-text.js";
import type { Fact, Refusal, Service } from "../facts.js";
import { linesOf } from "../lines.js";
import { startModeOf } from "./words.js";

const SECTION = /^\s*\[([^\]]+)\]\s*(?:;.*)?$/;
const SIGNATURE = /^\s*signature\s*=\s*"?\$CHICAGO\$"?\s*$/i;
/** `"aspnet_state",2,"…"`; the name may be a whole key of the registry, and bare. */
const LINE = /^\s*(?:"([^"]*)"\s*|([^\s",;][^",;]*)),\s*(\d{1,9})\s*(?:,|$)/;
const SERVICES = "service general setting";
/** Any .inf of Windows bears the signature; only a template has one of these besides. */
const OF_POLICIES = new Set([
  SERVICES,
  "system access",
  "event audit",
  "registry values",
  "registry keys",
  "privilege rights",
  "file security",
  "group membership",
]);

export const securityTemplate: EvidenceReader = {
  format: "policy",
  read(text) {
    const services: Fact<Service>[] = [];
    const refused: Refusal[] = [];
    let isSigned = false;
    let hasPolicies = false;
    let section = "";
    for (const line of linesOf(text.source.text)) {
      const opened = SECTION.exec(line.text)?.[1];
      if (opened !== undefined) {
        section = opened.trim().toLowerCase();
        hasPolicies ||= OF_POLICIES.has(section);
        continue;
      }
      if (section === "version") isSigned ||= SIGNATURE.test(line.text);
      if (section !== SERVICES) continue;
      const [, quoted, bare, number] = LINE.exec(line.text) ?? [];
      const name = (quoted ?? bare)?.trim().split("\\").at(-1);
      if (name === undefined || number === undefined) continue;
      const start = line.start + line.text.indexOf(",") + 1;
      const span = { start, end: line.start + line.text.trimEnd().length };
      const startMode = startModeOf(number);
      // A policy knows 2, 3 and 4 alone.
      if (startMode === undefined || !/^[234]$/.test(number)) {
        refused.push(
          refusal(text, "policy", "a start mode in it is none that a policy can set.", span),
        );
        continue;
      }
      const at = line.text.indexOf(number, line.text.indexOf(",")) + line.start;
      const place = { start: at, end: at + number.length };
      // A template names no machine; the name of its file may.
      const host = text.host === undefined ? {} : { host: text.host };
      const fact = observed<Service>(text, { ...host, name, installed: true, startMode }, place);
      // What a policy wants is not what a machine has.
      services.push({ ...fact, confidence: "declared", via: "policy" });
    }
    // A part of a template may lack its head.
    if (!(isSigned && hasPolicies) && services.length + refused.length === 0) return undefined;
    if (services.length + refused.length === 0)
      refused.push(refusal(text, "policy", "it sets the start mode of no service.", endOf(text)));
    return { services, ...(refused.length > 0 ? { refused } : {}) };
  },
};
