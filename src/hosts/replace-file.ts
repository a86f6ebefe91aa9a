/** Writes a file so that nobody sees half of it. */
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Printed } from "../report/print.js";
import { toSlashes } from "./paths.js";

/** What lies at a path now, links followed. */
export function standing(
  file: string,
): { readonly real: string; readonly isFile: boolean } | undefined {
  try {
    return { real: toSlashes(realpathSync(file)), isFile: statSync(file).isFile() };
  } catch {
    return undefined;
  }
}

function writeBeside(file: string, text: Printed): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file with its folders; where that fails, what was there stays as it is.
 * @param file - absolute; a link is followed
 * @throws what the system says
 */
export function replaceFile(file: string, text: Printed): void {
  mkdirSync(dirname(file), { recursive: true });
  const there = standing(file);
  // A device or a pipe takes what comes; it cannot be replaced.
  if (there && !there.isFile) writeFileSync(file, text);
  else writeBeside(there?.real ?? file, text);
}
