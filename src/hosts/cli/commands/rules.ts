/** `iislint rules`: the table of ids. */
import { type Line, line, painted, printed, printedJson } from "../../../report/print.js";
import { parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import { allIds, type Id } from "../ids.js";
import type { Command } from "../io.js";
import { rulesOptions } from "../options.js";
import { UsageError } from "../usage.js";

/** What an id may say; readers word their findings from what they meet. */
function messageLines({ id, by, description, messages }: Id): readonly Line[] {
  const said = messages.length > 0 ? messages : [`${description} (worded by the ${by})`];
  return [line`${painted("strong", id)}`, ...said.map((message) => line`  ${message}`)];
}

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
    io.stdout.write(printedJson(list));
    return Promise.resolve(0);
  }
  if (format !== "text")
    throw new UsageError(`"iislint rules" has no format "${format}". Formats: text, json.`);
  const paint = painter(wantsColour(given, io, io.stdout));
  if (given.has("messages")) {
    io.stdout.write(printed(ids.flatMap(messageLines), paint));
    return Promise.resolve(0);
  }
  const width = ids.reduce((most, { id }) => Math.max(most, id.length), 0);
  const lines = ids.map(({ id, severity, category, presets, description }) => {
    const named = painted("strong", id.padEnd(width));
    const weight = painted(severity, severity.padEnd("warning".length));
    const kind = category.padEnd("performance".length);
    const held = painted("quiet", presets.join(" ").padEnd("recommended security cis stig".length));
    return line`${named}  ${weight}  ${kind}  ${held}  ${description}`;
  });
  io.stdout.write(printed(lines, paint));
  return Promise.resolve(0);
};
