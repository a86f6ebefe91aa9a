/** What the name of an evidence file says about its content. */
import { isoDay } from "./dates.js";

/** What a word says that is no machine's name, with or without a number: a tool, a version, a role. */
const NO_HOST =
  /^(?:win(?:dows)?|x|utf|iis|net|netfx|dotnet|aspnet|framework|clr|ps|pwsh|powershell|v|run|copy|case|sc|scq|scqc|scquery|qc|qcs|query|queryex|reg|regedit|typeperf|perf|perfmon|relog|pdh|wevtutil|event|events|evt|appcmd|gs|getservice|cim|wmi|wmic|svc|service|services|servers?|hosts?|machine|box|facts?|evidence|file|out|output|log|dump|har|session|sessions|test|tmp|temp|new|old|export|data|json|csv|txt|page|sample|example|dec|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|week|day|kb|cve|q|fy|rev|build|release|step)$/i;

/** The letters before the number at the end of a word: `aspnet` of `aspnet45`, `scq` of `scq-1060`. */
const wordOf = (token: string) => /^[a-z]*/i.exec(token)?.[0] ?? "";

/** Upper case with a digit in its last part, such as STATE01 or WEB-A1. */
const isUpperCaseHost = (token: string) =>
  /^[A-Z][A-Z0-9-]*$/.test(token) && /\d/.test(token.slice(token.lastIndexOf("-") + 1));

/** Lower case only with two or three digits, and three letters before them. */
const LOWER_CASE_HOST = /^[A-Za-z]{3,}-?\d{2,3}[a-z]?$/;

const looksLikeHost = (token: string) =>
  token.length >= 3 &&
  token.length <= 63 &&
  (isUpperCaseHost(token) || LOWER_CASE_HOST.test(token)) &&
  !NO_HOST.test(wordOf(token)) &&
  // Of a name with several parts, such as sc-qc-01, the first may be the tool.
  !NO_HOST.test(token.split("-")[0] ?? "");

function stem(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/**
 * The machine that a file was captured on, by its name: `STATE01.sc-qc.txt`, `services-WEB02.json`.
 * @param path - forward slashes; only the last part counts
 */
export function hostInName(path: string): string | undefined {
  const dateless = stem(path).replace(/\d{4}-\d{2}-\d{2}/g, " ");
  const coarse = dateless.split(/[.\s_]+/);
  return coarse.find(looksLikeHost) ?? dateless.split(/[-.\s_]+/).find(looksLikeHost);
}

/** The ISO date in a file name such as `STATE01.2026-10-14.sc-qc.txt`. */
export function dateInName(path: string): string | undefined {
  return isoDay(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(stem(path))?.[0]);
}
