/**
 * Runs an options file that is a program: in a thread of its own, which can be ended whatever it
 * does, prints nothing of ours, and hands over a copy, so that no getter runs later.
 */
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { reason } from "../errno.js";

/** What a program says: the options, or why there are none. */
export type Said = { readonly value: unknown } | { readonly mistake: string };

/** Megabytes that a program may take. */
const MEMORY = 512;

const NO_EXPORT = "The file has no default export. Write: export default { ... };";
const NOT_PLAIN = "The default export is not a plain object. Write: export default { ... };";

/** What runs in the thread; a text, since it lies in no file of its own. */
const THREAD = `
const { parentPort, workerData } = require("node:worker_threads");
process.exit = () => { throw new Error("it ends the process"); };
const isPlain = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};
const failed = (error) => ({ failed: error instanceof Error ? error.message : String(error) });
const say = (module) => {
  if (module.default === undefined) return { mistake: workerData.noExport };
  return isPlain(module.default) ? { value: module.default } : { mistake: workerData.notPlain };
};
import(workerData.href).then(
  (module) => {
    try {
      parentPort.postMessage(say(module));
    } catch (error) {
      parentPort.postMessage(failed(error));
    }
  },
  (error) => parentPort.postMessage(failed(error)),
);
`;

type Told = Said | { readonly failed: string };

const saidOf = (told: Told): Said =>
  "failed" in told ? { mistake: `The program fails: ${told.failed}` } : told;

/**
 * The default export of a program.
 * @param path - absolute, forward slashes
 * @param limit - milliseconds that it may take
 */
export async function runProgram(path: string, limit: number): Promise<Said> {
  const worker = new Worker(THREAD, {
    eval: true,
    workerData: { href: pathToFileURL(path).href, noExport: NO_EXPORT, notPlain: NOT_PLAIN },
    // Kept and never looked at.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Said>((resolve) => {
      timer = setTimeout(() => {
        resolve({ mistake: `The program did not end within ${limit / 1000} seconds.` });
      }, limit);
      worker.once("message", (told: Told) => {
        resolve(saidOf(told));
      });
      worker.once("error", (error) => {
        resolve({ mistake: `The program fails: ${reason(error)}` });
      });
      worker.once("exit", () => {
        resolve({ mistake: "The program ended before it said its options." });
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
