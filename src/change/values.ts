/** Values as the dialects write them. */
import type { AttributeFacts } from "../../schema/vocabulary.js";
import type { Value } from "./change.js";

const two = (number: number) => String(number).padStart(2, "0");

const clock = (seconds: number) =>
  [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two);

/** Seconds as `[d.]hh:mm:ss`: 14:30:00, and 1.06:00:00 for 30 hours. */
export function timeSpan(seconds: number): string {
  const days = Math.floor(seconds / 86400);
  return `${days > 0 ? `${days}.` : ""}${clock(seconds).join(":")}`;
}

/** Seconds as the interval that WMI wants: 20 minutes are `00000000002000.000000:000`. */
export function interval(seconds: number): string {
  const days = String(Math.floor(seconds / 86400)).padStart(8, "0");
  return `${days}${clock(seconds).join("")}.000000:000`;
}

/** A value as the file has it, which appcmd takes as well. */
export function written({ kind }: Pick<AttributeFacts, "kind">, value: Value): string {
  return kind === "timeSpan" && typeof value === "number" ? timeSpan(value) : String(value);
}

/** How many seconds one of the attribute's unit has; undefined where it is no time. */
export function secondsIn({ kind }: AttributeFacts): number | undefined {
  return kind === "minutes" ? 60 : kind === "seconds" || kind === "timeSpan" ? 1 : undefined;
}

/** Control characters, separators of lines, marks of direction, halves of characters. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u;

/** Whether a text stays on its line and looks like what it is. */
export const isPlain = (text: string): boolean => !BREAKING.test(text);

/** Names of machines that need no quoting anywhere. */
export const isHostName = (text: string): boolean => /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(text);

/** The name of a service, which needs no quoting anywhere. */
export const isServiceName = (text: string): boolean => /^\w[\w.-]*$/.test(text);
