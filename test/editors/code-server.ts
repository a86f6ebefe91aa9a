/**
 * VS Code in a browser: code-server from npm, which needs another Node than the project. CODE_SERVER
 * names its folder, NODE24 the program; CHROMIUM the browser, where it is not Debian's.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const { CODE_SERVER, NODE24 } = process.env;

const ENTRY = join(CODE_SERVER ?? "", "out/node/entry.js");

/** The browser. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
].find((path) => path !== undefined && existsSync(path));

/** Why there is no VS Code here; absent where there is one. */
export const whyNoCodeServer: string | undefined = !CODE_SERVER
  ? "CODE_SERVER names no folder of code-server"
  : !existsSync(ENTRY)
    ? `${CODE_SERVER}, which CODE_SERVER names, is no folder of code-server`
    : !NODE24
      ? "NODE24 names no Node 24"
      : !existsSync(NODE24)
        ? `${NODE24}, which NODE24 names, is not there`
        : CHROMIUM === undefined
          ? "Chromium is not installed"
          : undefined;

const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

export interface Started {
  readonly address: string;
  /** Ends it and all that it has started, and takes its files away. */
  stop(): void;
}

/**
 * Starts it with extensions, in a home of its own.
 * @param extensions - .vsix files
 * @param settings - of the user, beside those that keep it quiet
 */
export async function codeServer(
  extensions: readonly string[],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), "iislint-code-server-"));
  const data = join(home, "data");
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  const own = ["--user-data-dir", data, "--extensions-dir", join(home, "extensions")];
  try {
    for (const file of extensions)
      execFileSync(NODE24 ?? "", [ENTRY, ...own, "--install-extension", file], { env });
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const args = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry"];
  // A group of its own: it leaves others behind that are to end with it.
  const server = spawn(NODE24 ?? "", [ENTRY, ...own, ...args, "--disable-update-check"], {
    env,
    detached: true,
    stdio: "ignore",
  });
  const stop = () => {
    endGroup(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await answers(`${address}/healthz`);
  } catch (error) {
    stop();
    throw error;
  }
  return { address, stop };
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** Waits until an address answers. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const is = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (is) return;
    await sleep(250);
  }
  throw new Error(`${address} does not answer.`);
}
