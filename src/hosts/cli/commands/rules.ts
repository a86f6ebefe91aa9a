/** `iislint rules`: the table of ids. */
import { parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import { allIds } from "../ids.js";
import type { Command } from "../io.js";
import { rulesOptions } from "../options.js";
import { UsageError } from "../usage.js";

/** Lists every id, as a table or as JSON. */
export const rules: Command = (args, io) => {
  const given = parseArguments(args, rulesOptions);
  const [extra] = given.positionals;
  if (extra !== undefined)
    throw new UsageError(
      `"iislint rules" takes no path. To read about one: iislint explain ${extra}`,
    );
  const format = given.value("format") ?? "text";
  const ids = allIds();
  if (format === "json") {
    // The messages hold placeholders, which are nobody else's business.
    const list = ids.map((id) => ({ ...id, messages: undefined, options: undefined }));
    io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return Promise.resolve(0);
  }
  if (format !== "text")
    throw new UsageError(`"iislint rules" has no format "${format}". Formats: text, json.`);
  const paint = painter(wantsColour(given, io, io.stdout));
  const width = Math.max(...ids.map(({ id }) => id.length));
  for (const { id, severity, category, presets, description } of ids) {
    const columns = [
      paint("strong", id.padEnd(width)),
      paint(severity, severity.padEnd("warning".length)),
      category.padEnd("performance".length),
      paint("quiet", presets.join(" ").padEnd("recommended security cis stig".length)),
      description,
    ];
    io.stdout.write(`${columns.join("  ")}\n`);
  }
  return Promise.resolve(0);
};
