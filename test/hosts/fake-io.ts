/** A world for the command line that only remembers. */
import { run } from "../../src/hosts/cli/main.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What a file on standard output would hold, byte by byte. */
  readonly bytes: Buffer;
}

export interface World {
  /** An error is thrown when it is read. */
  readonly stdin?: string | Uint8Array | Error;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

/** Runs the command line in a folder. */
export async function cli(
  cwd: string,
  argv: readonly string[],
  { stdin = "", env = {}, isTTY = false }: World = {},
): Promise<Ran> {
  const written = { out: "", err: "" };
  const chunks: Uint8Array[] = [];
  const output = (to: "out" | "err") => ({
    isTTY,
    write(text: string) {
      written[to] += text;
      if (to === "out") chunks.push(Buffer.from(text));
    },
    writeBytes(bytes: Uint8Array) {
      written[to] += Buffer.from(bytes).toString();
      if (to === "out") chunks.push(bytes);
    },
  });
  const code = await run(argv, {
    cwd,
    env,
    stdout: output("out"),
    stderr: output("err"),
    readStdin() {
      if (stdin instanceof Error) return Promise.reject(stdin);
      return Promise.resolve(typeof stdin === "string" ? Buffer.from(stdin) : stdin);
    },
    now: () => "2026-11-01T00:00:00.000Z",
  });
  return { code, ...written, bytes: Buffer.concat(chunks) };
}
