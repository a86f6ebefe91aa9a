/** What a command may touch of the world besides the disk. */

export interface Output {
  write(text: string): void;
  /** Writes a file as it is, not a text for a person. */
  writeBytes(bytes: Uint8Array): void;
  readonly isTTY: boolean;
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
}

/** A command: takes the arguments behind its name, gives the exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
