/** Every case of the matrix, by family. */
import type { Case } from "./cases/case.js";
import { collectionMatrix } from "./cases/collections.js";
import { declarationMatrix } from "./cases/declarations.js";
import { formatMatrix } from "./cases/formats.js";
import { levelMatrix } from "./cases/levels.js";
import { locationMatrix } from "./cases/locations.js";
import { lockMatrix } from "./cases/locks.js";
import { nameMatrix } from "./cases/names.js";
import { providerMatrix } from "./cases/providers.js";
import { sourceMatrix } from "./cases/sources.js";
import { structureMatrix } from "./cases/structure.js";
import { valueMatrix } from "./cases/values.js";
import { xmlAttributeMatrix } from "./cases/xml-attributes.js";

export const matrix: readonly (readonly [family: string, cases: readonly Case[]])[] = [
  ["values", valueMatrix],
  ["names", nameMatrix],
  ["providers", providerMatrix],
  ["locations", locationMatrix],
  ["levels", levelMatrix],
  ["locks", lockMatrix],
  ["configSource and protection", sourceMatrix],
  ["configSections", declarationMatrix],
  ["structure", structureMatrix],
  ["collections", collectionMatrix],
  ["formats", formatMatrix],
  ["attributes of XML and of transforms", xmlAttributeMatrix],
];
