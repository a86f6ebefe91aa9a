/** Names that the server knows. Its types hold them to it, so that its code stays out of the client. */
import type { COMMANDS as Commands } from "../../../src/hosts/lsp/features/commands.js";
import type { SCHEMES as Schemes } from "../../../src/hosts/lsp/virtual.js";

export const COMMANDS: typeof Commands = {
  effective: "iislint.showEffective",
  survival: "iislint.showSurvival",
  explain: "iislint.explain",
  lint: "iislint.lintWorkspace",
  unjudged: "iislint.whyNotLinted",
};

export const SCHEMES: typeof Schemes = {
  effective: "iislint-effective",
  survival: "iislint-survival",
  page: "iislint-page",
};
