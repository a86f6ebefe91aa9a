/**
 * `npx tsx src/tools/public-keys.ts ADDRESS < keys.txt`: adds the keys that a page or a file prints
 * to schema/public-keys.ts, by their digests. Each line is `validationKey,decryptionKey`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PUBLIC_KEYS } from "../../schema/public-keys.js";
import { listText, withKeys } from "./public-keys/list.js";

const file = join(dirname(fileURLToPath(import.meta.url)), "../../schema/public-keys.ts");
const [address] = process.argv.slice(2);
if (address === undefined || !URL.canParse(address)) {
  console.error("Usage: npx tsx src/tools/public-keys.ts ADDRESS < keys.txt");
  process.exit(2);
}
const lines = readFileSync(0, "utf8").trimEnd().split("\n");
writeFileSync(file, listText(withKeys(PUBLIC_KEYS, address, lines)));
