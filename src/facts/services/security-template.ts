/** Security templates: `GptTmpl.inf` of a group policy, and what `secedit /export` writes. */
import { endOf, type EvidenceReader, observed, refusal } from "../evidence-text.js";
import type { Fact, Refusal, Service } from "../facts.js";
import { linesOf } from "../lines.js";
import { startModeOf } from "./words.js";

const SECTION = /^\s*\[([^\]]+)\]\s*(?:;.*)?$/;
const SIGNATURE = /^\s*signature\s*=\s*"?\$CHICAGO\$"?\s*$/i;
/** `"aspnet_state",2,"…"`; the name may be a whole key of the registry, and bare. */
const LINE = /^\s*"?([^",;]+)"?\s*,\s*(\d+)\s*(?:,|$)/;

export const securityTemplate: EvidenceReader = {
  format: "policy",
  read(text) {
    const services: Fact<Service>[] = [];
    const refused: Refusal[] = [];
    let recognised = false;
    let section = "";
    for (const line of linesOf(text.source.text)) {
      const opened = SECTION.exec(line.text)?.[1];
      if (opened !== undefined) {
        section = opened.trim().toLowerCase();
        // Any .inf of Windows bears the signature; only a template has sections of policies.
        if (section === "service general setting") recognised = true;
        continue;
      }
      if (section === "version" && SIGNATURE.test(line.text))
        recognised ||= isTemplate(text.source.text);
      if (section !== "service general setting") continue;
      const [, key, number] = LINE.exec(line.text) ?? [];
      const name = key?.trim().split("\\").at(-1);
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
      const fact = observed<Service>(text, { name, installed: true, startMode }, place);
      // What a policy wants is not what a machine has, and it names no machine.
      services.push({ ...fact, confidence: "declared", via: "policy" });
    }
    if (!recognised) return undefined;
    if (services.length + refused.length === 0)
      refused.push(refusal(text, "policy", "it sets the start mode of no service.", endOf(text)));
    return { services, ...(refused.length > 0 ? { refused } : {}) };
  },
};

function isTemplate(text: string): boolean {
  return /^\s*\[(?:System Access|Event Audit|Registry Values|Privilege Rights|Registry Keys|File Security|Group Membership)\]/im.test(
    text,
  );
}
