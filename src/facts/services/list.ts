/** `Get-Service` and `Get-CimInstance Win32_Service` through Format-List, and wmic's `/value`. */
import type { EvidenceReader } from "../evidence-text.js";
import type { Fact, Service } from "../facts.js";
import { linesOf } from "../lines.js";
import { type Property, serviceOf } from "./properties.js";

/** Format-List pads the names, so that all colons of a block stand below each other. */
const ENTRY = /^([A-Za-z]\w*) *: ?(.*)$/;
/** wmic pads nothing, and separates even the lines of one service by empty ones. */
const PAIR = /^([A-Za-z]\w*)=(.*)$/;

export const listServices: EvidenceReader = {
  format: "list",
  read(text) {
    const services: Fact<Service>[] = [];
    let block = new Map<string, Property>();
    let colon = -1;
    let ofPairs = false;
    const finish = () => {
      const fact = block.size > 1 ? serviceOf(text, (name) => block.get(name)) : undefined;
      if (fact) services.push(fact);
      block = new Map();
      colon = -1;
      ofPairs = false;
    };
    /** @param at - of the value in the text */
    const note = (name: string, value: string, at: number) => {
      const span = { start: at, end: at + value.trimEnd().length };
      if (!block.has(name.toLowerCase())) block.set(name.toLowerCase(), { value, span });
    };
    for (const line of linesOf(text.source.text)) {
      const [, key, written = ""] = (!line.isLast && PAIR.exec(line.text)) || [];
      if (key !== undefined) {
        if (!ofPairs || block.has(key.toLowerCase())) finish();
        ofPairs = true;
        note(key, written, line.start + key.length + 1);
        continue;
      }
      // An empty line ends a padded block, anything else the pairs of wmic.
      if ((line.text.trim() === "") !== ofPairs) finish();
      const at = line.isLast ? -1 : line.text.indexOf(":");
      // A name is followed by a blank even where it is the longest one.
      if (at < 2 || line.text[at - 1] !== " " || (colon >= 0 && at !== colon)) continue;
      const [, name, value = ""] = ENTRY.exec(line.text) ?? [];
      if (name === undefined) continue;
      colon = at;
      note(name, value, line.start + line.text.length - value.length);
    }
    finish();
    return services.length > 0 ? { services } : undefined;
  },
};
