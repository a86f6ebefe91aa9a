/** `iislint explain ID|TEXT`: the page of an id, or the ids that a text leads to. */
import { nearest } from "../../../settings/nearest.js";
import { line, page, printed } from "../../../report/print.js";
import { packageText } from "../../package.js";
import { parseArguments } from "../args.js";
import { type Command, type Io, unpainted } from "../io.js";
import { allIds, type Id } from "../ids.js";
import { explainOptions } from "../options.js";
import { EXIT, UsageError } from "../usage.js";

/** Ids are file names: nothing else may reach the disk. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function pageOf(id: string): string | undefined {
  if (!ID.test(id)) return undefined;
  return packageText(`rules/${id}.md`) ?? packageText(`schema/diagnostics/${id}.md`);
}

/** Where every word of the text stands: in the id, its sentence, its messages or its page. */
function matches(entry: Id, words: readonly string[]): boolean {
  const text = [entry.id, entry.description, ...entry.messages, packageText(entry.page) ?? ""]
    .join("\n")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

function list(found: readonly Id[], text: string, { stdout }: Io): void {
  const width = found.reduce((most, { id }) => Math.max(most, id.length), 0);
  stdout.write(
    printed(
      [
        line`${found.length} ${found.length === 1 ? "id speaks" : "ids speak"} of "${text}":`,
        ...found.map(({ id, description }) => line`  ${id.padEnd(width)}  ${description}`),
        line``,
        line`iislint explain ${found[0]?.id ?? "ID"}`,
      ],
      unpainted,
    ),
  );
}

const done = Promise.resolve(EXIT.clean);

/** Shows a page, or the matches of a text. */
export const explain: Command = (args, io) => {
  const text = parseArguments(args, explainOptions).positionals.join(" ").trim();
  if (text === "")
    throw new UsageError('"iislint explain" needs an id or a text. "iislint rules" lists the ids.');
  const written = pageOf(text);
  if (written !== undefined) {
    io.stdout.write(printed(page(written.replace(/\n$/, "")), unpainted));
    return done;
  }
  const ids = allIds();
  const known = ids.find(({ id }) => id === text);
  if (known !== undefined) {
    io.stdout.write(printed([line`${known.id}`, line``, line`${known.description}`], unpainted));
    return done;
  }
  const words = text.toLowerCase().split(/\s+/);
  const found = ids.filter((entry) => matches(entry, words));
  if (found.length > 0) {
    list(found, text, io);
    return done;
  }
  const meant = nearest(
    text,
    ids.map(({ id }) => id),
  );
  throw new UsageError(
    `No id and no page speaks of "${text}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} "iislint rules" lists the ids.`,
  );
};
