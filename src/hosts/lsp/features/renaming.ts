/** textDocument/rename: another name for a provider, in all files at hand. */
import { prepareRename, rename } from "../../../editor/rename.js";
import { rangeOf } from "../positions.js";
import { workspaceEdit } from "./edits.js";
import { askedAt, type Feature } from "./feature.js";

/** LSPErrorCodes.RequestFailed: the reason is for the person, not for a log. */
const REQUEST_FAILED = -32803;

export const renaming: Feature = {
  can: { renameProvider: { prepareProvider: true } },
  answer(connection, asking) {
    const refuse = (problem: string) =>
      new asking.protocol.ResponseError<undefined>(REQUEST_FAILED, problem);
    connection.onPrepareRename(async (params, token) => {
      const one = await askedAt(asking, params, token);
      const renamable = one && prepareRename(one.looked, one.offset);
      if (!one || !renamable) return null;
      if ("problem" in renamable) return refuse(renamable.problem);
      const { span, placeholder } = renamable;
      return { range: rangeOf(one.source, span), placeholder };
    });
    connection.onRenameRequest(async (params, token) => {
      const one = await askedAt(asking, params, token, "folder");
      const renamed = one && rename(one.looked, one.offset, params.newName);
      if (!renamed) return null;
      return "problem" in renamed ? refuse(renamed.problem) : workspaceEdit(renamed.edits, asking);
    });
  },
};
