/** textDocument/hover: what a name or value means, and what is in force. */
import { hover } from "../../../editor/hover.js";
import { rangeOf } from "../positions.js";
import { askedAt, type Feature } from "./feature.js";
import { markup } from "./markup.js";

export const hovers: Feature = {
  can: { hoverProvider: true },
  answer(connection, asking) {
    connection.onHover(async (params, token) => {
      const one = await askedAt(asking, params, token, "soon");
      const marked = one && hover(one.looked, one.offset);
      if (!one || !marked) return null;
      return {
        contents: markup(marked.markdown, asking.client().markdown.hover),
        range: rangeOf(one.source, marked.span),
      };
    });
  },
};
