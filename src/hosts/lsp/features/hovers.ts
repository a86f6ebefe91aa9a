/** textDocument/hover: what a name or value means, and what is in force. */
import { hover } from "../../../editor/hover.js";
import { rangeOf } from "../positions.js";
import { askedAt, type Feature } from "./feature.js";

export const hovers: Feature = {
  can: { hoverProvider: true },
  answer(connection, asking) {
    connection.onHover(async (params, token) => {
      const one = await askedAt(asking, params, token);
      const marked = one && hover(one.looked, one.offset);
      if (!one || !marked) return null;
      const kind = asking.client().markdown ? "markdown" : "plaintext";
      return {
        contents: { kind, value: marked.markdown },
        range: rangeOf(one.source, marked.span),
      };
    });
  },
};
