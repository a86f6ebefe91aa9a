/** What the name of an evidence file says about its content. */
import { isoDay } from "./dates.js";

/** Tokens with a digit that are no machine names: versions, tools, and what a tool has left. */
const NO_HOST =
  /^(?:win(?:32|64|\d{4})?|x(?:64|86)|(?:utf|iis|net|ps|v|run|copy|sc|qc|query(?:ex)?|reg|typeperf|appcmd|services?|facts|out|output|log|dump|har|test|tmp)-?\d+)$/i;

/** Upper case with a digit in its last part, such as STATE01 or WEB-A1. */
const isUpperCaseHost = (token: string) =>
  /^[A-Z][A-Z0-9-]*$/.test(token) && /\d/.test(token.slice(token.lastIndexOf("-") + 1));

/** Lower case only with two digits. */
const LOWER_CASE_HOST = /^[A-Za-z]+-?\d{2,}[a-z]?$/;

const looksLikeHost = (token: string) =>
  token.length >= 3 &&
  token.length <= 63 &&
  (isUpperCaseHost(token) || LOWER_CASE_HOST.test(token)) &&
  !NO_HOST.test(token);

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
