import {
  defineRule,
  each,
  type Given,
  type Resolved,
  type Said,
  sift,
  unjudged,
} from "../src/rule.js";
import { poolName } from "../src/sessions/pools.js";
import { set } from "./shared/changes.js";
import { originOf } from "./shared/place.js";

/**
 * Versions out of support, newest first, by Microsoft's lifecycle pages. 3.5 SP1 and 4.6.2 to 4.8.1
 * are not among them: they end later or with their Windows.
 */
const DOTNET = [
  { from: "4.5.2", before: "4.6.2", ended: "April 2022" },
  { from: "4.0", before: "4.5.2", ended: "January 2016" },
  { from: "1.0", before: "3.5", ended: "July 2011" },
] as const;

const IIS: Readonly<Record<string, string>> = {
  "7.0": "January 2020",
  "7.5": "January 2020",
  "8.0": "October 2023",
  "8.5": "October 2023",
};

const VERSION = /^\s*v?(\d+(?:\.\d+){1,3})\s*$/;

/** Compares dotted numbers: negative where `a` is older. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(".").map(Number));
  for (let i = 0; i < 4; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const ended = (version: string): string | undefined =>
  DOTNET.find(({ from, before }) => compare(version, from) >= 0 && compare(version, before) < 0)
    ?.ended;

/** What sessions lack there, newest first. */
function lackedBy(version: string): string {
  return [
    ...(compare(version, "4.7.2") < 0 ? ["cookieSameSite"] : []),
    ...(compare(version, "4.6.2") < 0 ? ["asynchronous session providers"] : []),
    ...(compare(version, "4.0") < 0 ? ["compressionEnabled", "sqlConnectionRetryInterval"] : []),
  ].join(", ");
}

const NEEDS = ["config", "application", "pool?"] as const;
type Judged = Given<typeof NEEDS>;

function* ofPool({ pool, application }: Judged): Said<"pool"> {
  // A folder without a web.config holds no application of ASP.NET.
  if (!pool || !application.files.some(({ kind }) => kind === "web")) return;
  const { from, value } = pool.managedRuntimeVersion;
  if (from === "default" || !/^v?2\.0$/.test(value)) return;
  yield {
    message: "pool",
    data: {
      pool: poolName(pool),
      origin: originOf(pool.managedRuntimeVersion),
      lacked: lackedBy("3.5"),
    },
    at: pool.managedRuntimeVersion,
  };
}

function* ofTarget({ config, application }: Judged): Said<"target" | "installed"> {
  const { dotnet } = application.environment;
  const runtime = config["system.web/httpRuntime"].targetFramework;
  const compilation = config["system.web/compilation"].targetFramework;
  const written = [runtime, compilation].filter(({ from }) => from !== "default");
  if (dotnet !== undefined) {
    const since = ended(dotnet);
    if (since === undefined) return;
    const data = { version: dotnet, ended: since, lacked: lackedBy(dotnet) };
    yield { message: "installed", data, at: written[0] ?? runtime };
    return;
  }
  const { known, hidden } = sift(written, (at) => ({
    at,
    version: VERSION.exec(at.value)?.[1],
  }));
  const [target] = known;
  if (!target) yield* unjudged(hidden);
  const since = target?.version === undefined ? undefined : ended(target.version);
  if (target?.version === undefined || since === undefined) return;
  yield {
    message: "target",
    data: {
      version: target.version,
      ended: since,
      origin: originOf(target.at),
      lacked: lackedBy(target.version),
    },
    at: target.at,
    suggestions: [
      {
        title: "Build for .NET 4.8 (it has to be installed)",
        changes: written.map((each: Resolved<string>) => set(application, each, "4.8")),
      },
    ],
  };
}

function* ofIis({ config, application }: Judged): Said<"iis"> {
  const { iis } = application.environment;
  const since = iis === undefined ? undefined : IIS[iis];
  if (iis === undefined || since === undefined) return;
  yield {
    message: "iis",
    data: {
      version: iis,
      ended: since,
      lack:
        iis === "8.5"
          ? "Nobody mends what goes wrong with sessions there."
          : "Pools there cannot suspend an idle process (IIS 8.5), so that in-process sessions end with it.",
    },
    at: config["system.web/httpRuntime"].targetFramework,
  };
}

export default defineRule({
  id: "unsupported-framework",
  description: "A version of .NET or IIS that is out of support, with what sessions lose by it.",
  category: "deprecation",
  severity: "warning",
  presets: ["migration"],
  per: "application",
  needs: NEEDS,
  messages: {
    target: {
      what: "The application is built for .NET {version} ({origin}), out of support since {ended}.",
      because: "Built so, it may also run on that version, where sessions have none of: {lacked}.",
      next: "Build it for .NET 4.8, or declare the installed version in environment.dotnet.",
    },
    installed: {
      what: ".NET {version} is declared as installed, out of support since {ended}.",
      because: "Sessions have none of: {lacked}.",
      next: "Install .NET 4.8: it replaces every 4.x in place.",
    },
    pool: {
      what: 'Pool "{pool}" runs .NET 2.0 to 3.5 ({origin}), of which only 3.5 SP1 is supported.',
      because: "Sessions have none of: {lacked}.",
      next: "Build the application for .NET 4.8 and move it to a pool with v4.0.",
    },
    iis: {
      what: "IIS {version} is declared, and its Windows is out of support since {ended}.",
      because: "{lack}",
      next: "Move to a newer Windows Server.",
    },
  },
  *check(given) {
    yield* each([ofPool, ofTarget, ofIis], (judge) => judge(given));
  },
});
