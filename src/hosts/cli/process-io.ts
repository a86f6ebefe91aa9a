/**
 * The real world of a command. Except for terminals of Windows all is written through descriptors:
 * loading the streams of `process.stdout` would cost a tenth of the whole start.
 */
import { today } from "../clock.js";
import { fstatSync, readSync, writeSync } from "node:fs";
import { toSlashes } from "../paths.js";
import { reason } from "../errno.js";
import { MAX_BYTES } from "../open-file.js";
import type { Io, Output } from "./io.js";
import { UsageError } from "./usage.js";
import { boundYoungGeneration } from "./young-generation.js";

const STDIN = 0;
const CHUNK = 64 * 1024;

const STREAMS = { 1: "Standard output", 2: "Standard error" } as const;

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** The other end of a non-blocking pipe is slower than we are. */
function waitForPipe(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** @returns false when the reader has gone away */
function writeAll(fd: 1 | 2, bytes: Uint8Array): boolean {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const code = codeOf(error);
      if (code === "EPIPE" || code === "EOF") return false;
      if (code !== "EAGAIN")
        throw new UsageError(`${STREAMS[fd]} cannot be written: ${reason(error)}.`);
      waitForPipe();
    }
  }
  return true;
}

function isTerminal(fd: number): boolean {
  try {
    // Most output goes into a pipe or a file, and then nothing more needs to be loaded.
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch {
    // Not every Windows console lets itself be asked in this way.
  }
  return process.getBuiltinModule("node:tty").isatty(fd);
}

function output(fd: 1 | 2): Output {
  const stream = () => (fd === 1 ? process.stdout : process.stderr);
  let isOpen = true;
  let isTTY: boolean | undefined;
  const asksTerminal = () => (isTTY ??= isTerminal(fd));
  return {
    get isTTY() {
      return asksTerminal();
    },
    get columns() {
      return asksTerminal() ? stream().columns : undefined;
    },
    write(text) {
      // A terminal of Windows shows letters beyond ASCII only through its stream.
      if (process.platform === "win32" && asksTerminal()) stream().write(text);
      else if (isOpen) isOpen = writeAll(fd, Buffer.from(text, "utf8"));
    },
    writeBytes(bytes) {
      if (isOpen) isOpen = writeAll(fd, bytes);
    },
  };
}

function readChunk(into: Buffer): number {
  for (;;) {
    try {
      return readSync(STDIN, into);
    } catch (error) {
      // Windows reports the end of a pipe as an error.
      if (codeOf(error) === "EOF") return 0;
      if (codeOf(error) !== "EAGAIN")
        throw new UsageError(`Standard input cannot be read: ${reason(error)}.`);
      waitForPipe();
    }
  }
}

/** One chunk beyond the limit is enough to know that it is too much. */
function readAll(): Uint8Array {
  const chunks: Buffer[] = [];
  for (let all = 0; ; ) {
    const chunk = Buffer.alloc(CHUNK);
    const length = readChunk(chunk);
    chunks.push(chunk.subarray(0, length));
    all += length;
    if (length === 0 || all > MAX_BYTES) return Buffer.concat(chunks);
  }
}

/** Standard input, output and error, working directory, environment and clock of this process. */
export function processIo(): Io {
  return {
    cwd: toSlashes(process.cwd()),
    env: process.env,
    stdout: output(1),
    stderr: output(2),
    readStdin: () => Promise.resolve(readAll()),
    now: today,
    onTree: boundYoungGeneration(),
  };
}
