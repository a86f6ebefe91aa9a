/** workspace/executeCommand: what lenses and actions lead to, and what a person asks for. */
import type { Connection } from "vscode-languageserver/node";
import { plainLine } from "../../../editor/plain-line.js";
import { shown } from "../../../report/print.js";
import { allIds } from "../../cli/ids.js";
import { tell } from "../tell.js";
import { documentOf, uriOf } from "../uris.js";
import { pageUri, SCHEMES, shownBy, shownUri, virtualText } from "../virtual.js";
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

/** A message is for one sentence. */
const LONGEST = 2000;

/**
 * Opens a document that nobody wrote; a client that cannot is told what stands there.
 * @returns what stands there, for a client that takes it
 */
async function show(connection: Connection, asking: Asking, uri: string): Promise<string> {
  const text = (await virtualText(asking.folders, uri)) ?? "There is nothing to show here.\n";
  const { showsDocuments, contents } = asking.client();
  if (showsDocuments && contents) {
    // A client that has it still, from before, must not show that.
    if (shownBy(uri)) connection.workspace.textDocumentContent.refresh(uri).catch(() => undefined);
    await connection.window.showDocument({ uri, takeFocus: true });
  } else tell(connection, "info", text.slice(0, LONGEST));
  return text;
}

const isUri = (one: unknown): one is string => typeof one === "string" && /^[\w-]+:/.test(one);

/** The file of a person's choice, or the first folder. */
function around({ folders }: Asking, given: unknown): string {
  if (isUri(given)) return given;
  const [first] = folders;
  return uriOf(first ? `${first.path}/web.config` : "/");
}

function pageOf(given: unknown): string | undefined {
  return allIds().find(({ id, number }) => id === given || number === given)?.page;
}

export const commands: Feature = {
  can: { executeCommandProvider: { commands: Object.values(COMMANDS) } },
  answer(connection, asking) {
    connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
      switch (command) {
        case COMMANDS.effective: {
          const isMade = isUri(given) && given.startsWith(`${SCHEMES.effective}:`);
          const uri = isMade ? given : shownUri("effective", { of: around(asking, given) });
          return show(connection, asking, uri);
        }
        case COMMANDS.survival:
          return show(connection, asking, shownUri("survival", { of: around(asking, given) }));
        case COMMANDS.explain: {
          const page = pageOf(given);
          if (page !== undefined) return show(connection, asking, pageUri(page));
          tell(connection, "warning", `There is no id "${plainLine(String(given))}".`);
          return null;
        }
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
          return null;
      }
    });
  },
};
