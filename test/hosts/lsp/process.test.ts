/** The built server as an editor starts it: a process of its own, over standard input and output. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type { PublishDiagnosticsParams } from "vscode-languageserver/node";
import { uriOf } from "../../../src/hosts/lsp/uris.js";
import { tree } from "../tree.js";
import { session } from "./configs.js";

const ROOT = join(import.meta.dirname, "../../..");
const CLI = join(ROOT, "dist/cli.cjs");

/** The time of the newest file below a folder. */
const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

const isFresh =
  existsSync(CLI) &&
  ["src", "rules", "schema"].every((name) => newest(join(ROOT, name)) <= statSync(CLI).mtimeMs);

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill("SIGKILL");
});

function start(top: string) {
  const one = spawn(process.execPath, [CLI, "lsp", "--stdio"], {
    cwd: top,
    stdio: ["pipe", "pipe", "inherit"],
  });
  child = one;
  const end = new Promise<number | null>((over) => one.once("exit", over));
  const connection = createMessageConnection(
    new StreamMessageReader(one.stdout),
    new StreamMessageWriter(one.stdin),
  );
  const published = new Promise<PublishDiagnosticsParams>((over) => {
    connection.onNotification("textDocument/publishDiagnostics", over);
  });
  connection.listen();
  return { one, end, connection, published };
}

async function begun(processId = process.pid) {
  const top = tree({ "Web.config": session('mode="inproc"') });
  const running = start(top);
  const { connection } = running;
  await connection.sendRequest("initialize", {
    processId,
    rootUri: uriOf(top),
    capabilities: {},
  });
  await connection.sendNotification("initialized", {});
  return { ...running, top };
}

describe.skipIf(!isFresh)(
  `the built server${isFresh ? "" : " (dist is missing or older than src: npm run build)"}`,
  () => {
    test("publishes, answers, and ends with 0 once it was asked to", async () => {
      const { connection, published, end, top } = await begun();
      const { uri, diagnostics } = await published;
      expect(uri).toBe(uriOf(join(top, "Web.config")));
      expect(diagnostics[0]?.code).toBe("invalid-attribute-value");
      expect(
        await connection.sendRequest("textDocument/hover", {
          textDocument: { uri },
          position: { line: 2, character: 8 },
        }),
      ).toMatchObject({ contents: { value: expect.stringContaining("session data") as string } });
      expect(await connection.sendRequest("shutdown")).toBeNull();
      await connection.sendNotification("exit");
      expect(await end).toBe(0);
    }, 60_000);

    test("ends with 1 where nobody asked it to shut down", async () => {
      const { connection, end } = await begun();
      await connection.sendNotification("exit");
      expect(await end).toBe(1);
    }, 60_000);

    test("ends with 0 when its input does after it was asked to shut down", async () => {
      const { one, connection, end } = await begun();
      await connection.sendRequest("shutdown");
      one.stdin.end();
      expect(await end).toBe(0);
    }, 60_000);

    test("ends when the process of the client does, though its input stays open", async () => {
      const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
      const { end } = await begun(parent.pid);
      parent.kill("SIGKILL");
      expect(await end).toBe(1);
    }, 60_000);

    test("ends when its input does, with work on hand", async () => {
      const { one, end } = await begun();
      one.stdin.end();
      expect(await end).toBe(1);
    }, 60_000);

    test("ends when its input does before anything was said", async () => {
      const { one, end } = start(tree({}));
      one.stdin.end();
      expect(await end).toBe(1);
    }, 60_000);

    test.each(["GET / HTTP/1.1\r\n\r\n", '{"jsonrpc":"2.0"}\n', "Content-Length: x\r\n\r\n{}"])(
      "%j ends it with 1, though its input stays open",
      async (text) => {
        const { one, end } = start(tree({}));
        one.stdin.write(text);
        expect(await end).toBe(1);
      },
      60_000,
    );

    test("what is no message ends it or is passed over, and nothing hangs", async () => {
      const { one, end } = start(tree({}));
      one.stdin.end("GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n{}");
      expect(await end).toBe(1);
    }, 60_000);
  },
);
