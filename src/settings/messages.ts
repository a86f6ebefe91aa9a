/** What is wrong with a value, in words that fit its kind, and the value that was meant. */
import { isSecretIn } from "../../schema/secret.js";
import type { AttributeFacts, Reader } from "../../schema/vocabulary.js";
import { unseenIn, withoutUnseen } from "../document/invisible.js";
import { timeSpan } from "../change/values.js";
import { timeSpanSeconds } from "./convert.js";
import { nearest } from "./nearest.js";
import { spills } from "./refused-value.js";

export interface Complaint {
  /** Completes `name="value" is refused: ...`. */
  readonly why: string;
  /** The text that was probably meant. */
  readonly meant?: string;
  /** The meant text says the same in another form. Otherwise a person must decide. */
  readonly same?: boolean;
}

function range(min: number | undefined, max: number | undefined): string {
  const most = max === undefined || max >= 2147483647 ? undefined : max;
  if (min !== undefined && most !== undefined) return `${min} to ${most}`;
  if (min !== undefined) return `${min} or more`;
  return most === undefined ? "" : `at most ${most}`;
}

function duration(
  facts: Extract<AttributeFacts, { kind: "minutes" | "seconds" }>,
  text: string,
  reader: Reader,
): Complaint {
  const unit = facts.kind;
  const usual =
    typeof facts.default === "number" || typeof facts.default === "string"
      ? ` (${facts.default} when absent)`
      : "";
  const allowed = `whole ${unit}${facts.min !== undefined && facts.min > 0 ? `, ${range(facts.min, facts.max)}` : ""}${facts.infinite ? ', or "Infinite"' : ""}${usual}`;
  if (facts.infinite && text.trim().toLowerCase() === "infinite")
    return {
      why: `the word is spelled "Infinite", with no blanks around it`,
      meant: "Infinite",
      same: true,
    };
  const asSpan = text.includes(":") ? timeSpanSeconds(text, "native") : undefined;
  if (asSpan !== undefined) {
    const inUnit = unit === "minutes" ? asSpan / 60 : asSpan;
    // Two parts may be hours and minutes or minutes and seconds: only the author knows.
    const isClear = text.split(":").length > 2;
    const fits =
      isClear && Number.isInteger(inUnit) && inUnit >= (facts.min ?? Number.MIN_SAFE_INTEGER);
    return {
      why: `it takes ${allowed}, not a time written hh:mm:ss${fits ? `; ${text.trim()} is ${inUnit} ${unit}` : ""}`,
      ...(fits ? { meant: String(inUnit), same: true } : {}),
    };
  }
  const withUnit = /^(\d+)\s*(m|min|mins|minutes?|s|sec|secs|seconds?)?$/i.exec(text.trim());
  if (withUnit?.[2] !== undefined) {
    const sameUnit = withUnit[2].toLowerCase().startsWith(unit.charAt(0));
    return {
      why: `it takes ${allowed}, without a unit`,
      ...(sameUnit ? { meant: withUnit[1] ?? "", same: true } : {}),
    };
  }
  const decimal = /^\s*(\d+)\.0+\s*$/.exec(text);
  if (decimal) return { why: `it takes ${allowed}`, meant: decimal[1] ?? "", same: true };
  const numeric = /^\s*[+-]?\d+\s*$/.test(text);
  if (numeric) {
    const tooSmall = facts.min !== undefined && Number(text) < facts.min;
    return {
      why: tooSmall
        ? `it must be at least ${facts.min} (${unit})`
        : `it takes ${allowed}; this number is beyond what ${reader === "managed" ? ".NET" : "IIS"} can hold`,
    };
  }
  return { why: `it takes ${allowed}` };
}

function named(
  facts: Extract<AttributeFacts, { kind: "enum" | "flags" }>,
  text: string,
): Complaint {
  const names = Object.keys(facts.values);
  const list = names.join(", ");
  const several = facts.kind === "flags" ? "names, separated by commas, out of" : "one of";
  if (text.trim() === "") return { why: `it must be ${several} ${list}` };
  const trimmed = text.trim();
  const word = trimmed.toLowerCase();
  const sameName = names.find((name) => name.toLowerCase() === word);
  if (sameName !== undefined) {
    const blanks = text !== trimmed;
    const letterCase = sameName !== trimmed;
    const why = [
      letterCase ? "letter case counts" : "",
      blanks ? "blanks around it are refused" : "",
    ]
      .filter(Boolean)
      .join(" and ");
    return { why: `${why}. Allowed: ${list}`, meant: sameName, same: true };
  }
  if (/^[+-]?\d+$/.test(trimmed)) {
    const byNumber = names.find((name) => facts.values[name]?.number === Number(trimmed));
    return {
      why: `numbers are refused, it must be ${several} ${list}`,
      ...(byNumber === undefined ? {} : { meant: byNumber }),
    };
  }
  const meant = nearest(trimmed.replaceAll(" ", ""), names);
  return { why: `it must be ${several} ${list}`, ...(meant === undefined ? {} : { meant }) };
}

function boolean(text: string, exact: boolean): Complaint {
  const allowed = exact ? '"true" or "false" in lower case' : '"true" or "false"';
  const word = text.trim().toLowerCase();
  if (word === "true" || word === "false")
    return { why: `it takes only ${allowed}`, meant: word, same: true };
  const meant = ["1", "yes", "on", "enabled"].includes(word)
    ? "true"
    : ["0", "no", "off", "disabled"].includes(word)
      ? "false"
      : nearest(word, ["true", "false"]);
  return { why: `it takes only ${allowed}`, ...(meant === undefined ? {} : { meant }) };
}

function integer(facts: Extract<AttributeFacts, { kind: "integer" }>, text: string): Complaint {
  const unit = facts.unit === undefined ? "" : ` (${facts.unit})`;
  const limits = range(facts.min, facts.max);
  const excluded = facts.exclude
    ? `, but nothing from ${facts.exclude[0]} to ${facts.exclude[1]}`
    : "";
  const infinite = facts.infinite ? ', or "Infinite"' : "";
  const decimal = /^\s*([+-]?\d+)\.0+\s*$/.exec(text);
  return {
    why: `it takes a whole number${unit}${limits ? `, ${limits}` : ""}${excluded}${infinite}`,
    ...(decimal ? { meant: decimal[1] ?? "", same: true } : {}),
  };
}

function timeSpanOf(facts: Extract<AttributeFacts, { kind: "timeSpan" }>, text: string): Complaint {
  const limits =
    facts.min !== undefined && facts.max !== undefined
      ? `, ${timeSpan(facts.min)} to ${timeSpan(facts.max)}`
      : facts.min !== undefined
        ? `, ${timeSpan(facts.min)} or more`
        : "";
  const step =
    facts.step === undefined
      ? ""
      : facts.step === 60
        ? ", in whole minutes"
        : `, in steps of ${facts.step} seconds`;
  const bare = /^\s*\d+\s*$/.test(text) ? "; a bare number is not taken" : "";
  return {
    why: `it takes a time written hh:mm:ss${limits}${step}${facts.infinite ? ', or "Infinite"' : ""}${bare}`,
  };
}

function judged(facts: AttributeFacts, text: string, reader: Reader): Complaint {
  switch (facts.kind) {
    case "enum":
    case "flags":
      return named(facts, text);
    case "boolean":
      return boolean(text, facts.reading === "exact");
    case "integer":
      return integer(facts, text);
    case "minutes":
    case "seconds":
      return duration(facts, text, reader);
    case "timeSpan":
      return timeSpanOf(facts, text);
    case "string":
      if (facts.patternMeans !== undefined) return { why: `it must be ${facts.patternMeans}` };
      if (facts.trimmed && text !== text.trim())
        return {
          why: "blanks around it are refused",
          // A text with references would have to be written with them again.
          ...(/[&<"']/.test(text) ? {} : { meant: text.trim(), same: true }),
        };
      return { why: "it must not be empty" };
  }
}

/**
 * Why the owning reader refuses the text of an attribute.
 * @param takes - whether the reader takes another text in its place
 */
export function complaint(
  facts: AttributeFacts,
  text: string,
  reader: Reader,
  takes: (text: string) => boolean,
): Complaint {
  const unseen = unseenIn(text);
  const seen = withoutUnseen(text);
  if (unseen && takes(seen))
    return {
      why: `${unseen.isBlank ? "a blank" : "a character"} that no editor shows for what it is (${unseen.code}) is in it`,
      meant: seen,
      same: true,
    };
  const { why, meant, same = false } = judged(facts, text, reader);
  if (meant === undefined || !takes(meant)) return { why };
  // What another attribute says is not known here.
  const isTakenInAnyMode =
    !("maxInSome" in facts) || Number(meant) <= (facts.maxInSome ?? Infinity);
  return { why, meant, same: same && isTakenInAnyMode };
}

/** The value for a message: secrets are never shown, long texts are cut. */
export function shown(facts: AttributeFacts | undefined, text: string): string {
  if (facts && (isSecretIn(facts, text) || spills(facts, text))) return "***";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
