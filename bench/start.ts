/** The start of the program on one file beside an empty Node script. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Medians in milliseconds; each ratio is the median of the ratios of neighbouring runs. */
export interface StartBench {
  readonly empty: number;
  readonly ours: number;
  readonly ratio: number;
  readonly version: number;
  readonly versionRatio: number;
  readonly runs: number;
}

const CLI = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
const RUNS = 21;

/** An ordinary web.config of about 20 KB: many settings, a few sections that we know. */
function ordinaryFile(): string {
  const settings = Array.from(
    { length: 240 },
    (_, i) => `    <add key="Contoso.Setting${i}" value="an ordinary value, number ${i}" />\r\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\r\n<configuration>\r\n  <appSettings>\r\n${settings.join("")}  </appSettings>\r\n  <system.web>\r\n    <compilation targetFramework="4.8" />\r\n    <sessionState mode="InProc" timeout="20" />\r\n  </system.web>\r\n</configuration>\r\n`;
}

function milliseconds(args: readonly string[], cwd: string): number {
  // Loading extra certificates costs every start of Node 40 ms, ours and the empty one.
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: "" };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${String(status)}: ${stderr}`);
  return time;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Runs the three in turn, so that what else the machine does meets them alike. */
export function benchStart(): StartBench {
  const folder = mkdtempSync(join(tmpdir(), "iislint-bench-"));
  try {
    writeFileSync(join(folder, "web.config"), ordinaryFile());
    writeFileSync(join(folder, "empty.cjs"), "");
    const lint = [CLI, "--exit-zero", "web.config"];
    // The first run may keep its compiled code; it does not count.
    milliseconds(lint, folder);
    const empty: number[] = [];
    const ours: number[] = [];
    const version: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      empty.push(milliseconds(["empty.cjs"], folder));
      ours.push(milliseconds(lint, folder));
      version.push(milliseconds([CLI, "--version"], folder));
    }
    const against = (times: readonly number[]) =>
      median(times.map((time, i) => time / (empty[i] ?? NaN)));
    return {
      empty: median(empty),
      ours: median(ours),
      ratio: against(ours),
      version: median(version),
      versionRatio: against(version),
      runs: RUNS,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
