/** What SqlClient of the .NET Framework takes as values of a connection string, when it parses one. */
import type { Pair } from "../../src/sessions/connection-strings.js";

interface Kind {
  readonly takes: (text: string) => boolean;
  /** What it takes, for a sentence. */
  readonly allowed: string;
}

const INTEGER = /^[\t-\r ]*([+-]?\d+)[\t-\r ]*$/;

function whole(min: number, max = 2147483647): Kind {
  const allowed =
    max === 2147483647 ? `a whole number, ${min} or more` : `a whole number, ${min} to ${max}`;
  const takes = (text: string) => {
    const number = Number(INTEGER.exec(text)?.[1] ?? NaN);
    return number >= min && number <= max;
  };
  return { takes, allowed };
}

const oneOf = (...words: readonly string[]): Kind => ({
  takes: (text) => words.some((word) => word.toLowerCase() === text.trim().toLowerCase()),
  allowed: words.join(", "),
});

const BOOLEAN = oneOf("true", "yes", "false", "no");

/** Keywords that mean one setting, with what it takes; of several the last counts. */
const SETTINGS: readonly (readonly [keywords: string, kind: Kind])[] = [
  ["integrated security,trusted_connection", oneOf("true", "yes", "sspi", "false", "no")],
  ["asynchronous processing,async", BOOLEAN],
  ["connection reset", BOOLEAN],
  ["context connection", BOOLEAN],
  ["encrypt", BOOLEAN],
  ["enlist", BOOLEAN],
  ["multipleactiveresultsets", BOOLEAN],
  ["multisubnetfailover", BOOLEAN],
  ["persist security info,persistsecurityinfo", BOOLEAN],
  ["pooling", BOOLEAN],
  ["replication", BOOLEAN],
  ["transparentnetworkipresolution", BOOLEAN],
  ["trustservercertificate", BOOLEAN],
  ["user instance", BOOLEAN],
  ["connect timeout,connection timeout,timeout", whole(0)],
  ["load balance timeout,connection lifetime", whole(0)],
  ["max pool size", whole(1)],
  ["min pool size", whole(0)],
  ["packet size", whole(512, 32768)],
  ["connectretrycount", whole(0, 255)],
  ["connectretryinterval", whole(1, 60)],
  ["applicationintent", oneOf("ReadOnly", "ReadWrite")],
  ["poolblockingperiod", oneOf("Auto", "AlwaysBlock", "NeverBlock")],
  ["column encryption setting", oneOf("Enabled", "Disabled")],
  ["transaction binding", oneOf("Implicit Unbind", "Explicit Unbind")],
  [
    "type system version",
    oneOf("Latest", "SQL Server 2000", "SQL Server 2005", "SQL Server 2008", "SQL Server 2012"),
  ],
];

/** A value that the driver refuses. */
export interface RefusedValue {
  readonly pair: Pair;
  /** Completes "the driver takes". */
  readonly allowed: string;
}

/** The pair that counts for a setting; one without a value leaves the default. */
function pairOf(pairs: readonly Pair[], keywords: string): Pair | undefined {
  const names = keywords.split(",");
  const pair = pairs.findLast(({ keyword }) => names.includes(keyword));
  return pair?.value === "" ? undefined : pair;
}

const isTrue = (pair: Pair | undefined) => /^\s*(?:true|yes)\s*$/i.test(pair?.value ?? "");

/**
 * The first value that the driver refuses, alone or beside another one. Passwords, names and
 * addresses are not looked at.
 */
export function refusedValue(pairs: readonly Pair[]): RefusedValue | undefined {
  for (const [keywords, kind] of SETTINGS) {
    const pair = pairOf(pairs, keywords);
    if (pair && !kind.takes(pair.value)) return { pair, allowed: `only ${kind.allowed}` };
  }
  const most = pairOf(pairs, "max pool size");
  const least = pairOf(pairs, "min pool size");
  // Without the keyword up to 100 connections are kept.
  if (least && Number(least.value) > Number(most?.value ?? 100))
    return {
      pair: least,
      allowed: `no more than Max Pool Size, which is ${most ? "given" : "100"}`,
    };
  const partner = pairOf(pairs, "failover partner");
  if (!partner) return undefined;
  if (isTrue(pairOf(pairs, "multisubnetfailover")))
    return { pair: partner, allowed: "it only without MultiSubnetFailover" };
  if (!pairOf(pairs, "initial catalog,database"))
    return { pair: partner, allowed: "it only beside Initial Catalog" };
  if (/^\s*readonly\s*$/i.test(pairOf(pairs, "applicationintent")?.value ?? ""))
    return { pair: partner, allowed: "it only without ApplicationIntent=ReadOnly" };
  return undefined;
}
