/** What a command may touch of the world besides the disk. */
import type { Tone } from "../../report/index.js";
import { line, printed, type Printed } from "../../report/print.js";

export interface Output {
  /** Takes only what passed the one door: `printed` and its like in src/report/print.ts. */
  write(text: Printed): void;
  /** Writes a file as it is, not a text for a person. */
  writeBytes(bytes: Uint8Array): void;
  readonly isTTY: boolean;
  /** Of a terminal. */
  readonly columns?: number | undefined;
}

export interface Io {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readStdin(): Promise<Uint8Array>;
  /** The present moment as ISO date-time. */
  now(): string;
  /** Told before a tree is judged. */
  readonly onTree?: () => void;
}

/** A command: takes the arguments behind its name, gives the exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** One line on standard error, beside the report. */
export const tell = ({ stderr }: Pick<Io, "stderr">, message: string): void => {
  stderr.write(printed([line`iislint: ${message}`], unpainted));
};

/** Without colours. */
export const unpainted = (_tone: Tone, text: string): string => text;
