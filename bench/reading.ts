/** The steps of reading in this process: text to tree, and tree to settings with their verdict. */
import { builtIn } from "../src/settings/built-in.js";
import { scan } from "../src/document/scan.js";
import { readConfigFile } from "../src/settings/read.js";
import { createSource } from "../src/source.js";
import { webConfig } from "./web-configs.js";

/** Milliseconds of CPU time for one file of 20 KB, on average. */
export interface ReadingBench {
  readonly files: number;
  readonly scan: number;
  readonly read: number;
}

function perFile(texts: readonly string[], run: (text: string) => unknown): number {
  const start = process.cpuUsage();
  for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / texts.length;
}

/** Reads so many different files, each once, after some to warm up. */
export function benchReading(files = 2000): ReadingBench {
  const texts = Array.from({ length: files }, (_, seed) => webConfig(seed));
  const scanOnly = (text: string) => scan(createSource("Web.config", text));
  const read = (text: string) => readConfigFile(scanOnly(text), "web", builtIn);
  for (const text of texts.slice(0, 200)) read(text);
  return { files, scan: perFile(texts, scanOnly), read: perFile(texts, read) };
}
