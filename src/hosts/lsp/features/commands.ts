/** workspace/executeCommand: what lenses and actions lead to, and what a person asks for. */
import type { Connection } from "vscode-languageserver/node";
import { plainLine } from "../../../editor/plain-line.js";
import { shown } from "../../../report/print.js";
import { allIds } from "../../cli/ids.js";
import { tell } from "../tell.js";
import { documentOf, uriOf } from "../uris.js";
import { pageUri, SCHEMES, type Shown, shownBy, shownUri, virtualText } from "../virtual.js";
import type { Asking, Feature } from "./feature.js";

/** Names of the commands that the server knows. */
export const COMMANDS = {
  /** The URI of a document that shows what is in force, or of a file around which it is shown. */
  effective: "iislint.showEffective",
  /** The URI of a file, or nothing for all folders. */
  survival: "iislint.showSurvival",
  /** An id. */
  explain: "iislint.explain",
  /** Judges everything again, as the disk is now. */
  lint: "iislint.lintWorkspace",
  /** The URI of a file. Answers why it is not judged: what is wrong with its options file. */
  unjudged: "iislint.whyNotLinted",
} as const;

const INVALID_PARAMS = -32602;

/** A message is for one sentence. */
const LONGEST = 2000;

/**
 * Opens a document that nobody wrote; a client that cannot is told what stands there.
 * @param short - told in place of a text that is no message
 * @returns what stands there, for a client that takes it
 */
async function show(
  connection: Connection,
  asking: Asking,
  uri: string,
  short?: string,
): Promise<string> {
  const text = (await virtualText(asking.folders, uri)) ?? "There is nothing to show here.\n";
  const { showsDocuments, contents } = asking.client();
  if (showsDocuments && contents) {
    // A client that has it still, from before, must not show that.
    if (shownBy(uri)) connection.workspace.textDocumentContent.refresh(uri).catch(() => undefined);
    await connection.window.showDocument({ uri, takeFocus: true });
  } else tell(connection, "info", short ?? text.slice(0, LONGEST));
  return text;
}

const isUri = (one: unknown): one is string => typeof one === "string" && /^[\w-]+:/.test(one);

/** The file of a person's choice, or the first folder as a whole. */
function around({ folders }: Asking, given: unknown): Shown {
  if (isUri(given)) return { of: given };
  const [first] = folders;
  return { of: uriOf(first ? `${first.path}/web.config` : "/"), isWhole: true };
}

/** The page of an id, or why there is none. */
async function explain(
  connection: Connection,
  asking: Asking,
  given: unknown,
): Promise<string | null> {
  const known = allIds().find(({ id, number }) => id === given || number === given);
  if (known) {
    const short = `${known.id}: ${known.description}`;
    return show(connection, asking, pageUri(known.page), short);
  }
  const why =
    typeof given === "string"
      ? `There is no id "${plainLine(given)}".`
      : `${COMMANDS.explain} needs the id of a finding, such as "no-session-id-in-url".`;
  tell(connection, "warning", why);
  return null;
}

export const commands: Feature = {
  can: { executeCommandProvider: { commands: Object.values(COMMANDS) } },
  answer(connection, asking) {
    connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
      switch (command) {
        case COMMANDS.effective: {
          const isMade = isUri(given) && given.startsWith(`${SCHEMES.effective}:`);
          const uri = isMade ? given : shownUri("effective", around(asking, given));
          return show(connection, asking, uri);
        }
        case COMMANDS.survival:
          return show(connection, asking, shownUri("survival", around(asking, given)));
        case COMMANDS.explain:
          return explain(connection, asking, given);
        case COMMANDS.lint:
          for (const folder of asking.folders) folder.anew();
          await asking.folders.settled();
          return null;
        case COMMANDS.unjudged: {
          const path = isUri(given) ? documentOf(given) : undefined;
          const folder = path === undefined ? undefined : asking.folders.of(path);
          await folder?.settled();
          const mistake = path === undefined ? undefined : folder?.unjudged(path);
          return mistake === undefined ? null : shown(mistake.message);
        }
        default:
          return new asking.protocol.ResponseError<undefined>(
            INVALID_PARAMS,
            `There is no command "${plainLine(command)}".`,
          );
      }
    });
  },
};
