/** What an editor asks of a document, each answered by a function of `src/editor`. */
import type { Connection, ServerCapabilities } from "vscode-languageserver/node";
import { actions } from "./features/actions.js";
import { commands } from "./features/commands.js";
import { completions } from "./features/completions.js";
import type { Asking, Feature } from "./features/feature.js";
import { hovers } from "./features/hovers.js";
import { inForce } from "./features/in-force.js";
import { places } from "./features/places.js";
import { renaming } from "./features/renaming.js";
import { shapes } from "./features/shapes.js";

const features: readonly Feature[] = [
  hovers,
  completions,
  actions,
  places,
  shapes,
  renaming,
  inForce,
  commands,
];

/** What the server can do, as it says to a client. */
export const provided: ServerCapabilities = Object.assign(
  {},
  ...features.map(({ can }) => can),
) as ServerCapabilities;

/** Answers what a client asks of documents. */
export function provide(connection: Connection, asking: Asking): void {
  for (const feature of features) feature.answer(connection, asking);
}
