/** What a recording of a browser shows of an application, in words. */
import {
  allOf,
  type Application,
  type Browser,
  type Fact,
  type RelatedAt,
  type Resolved,
} from "../../src/rule.js";
import { ageInDays, maxEvidenceAgeDays } from "./age.js";
import { sendsSessionCookie } from "./cookies.js";
import { evidenceName } from "./machine-words.js";
import { originOf } from "./place.js";
import { count } from "./units.js";
import { changesAttribute, isLeftToTransforms } from "./xml.js";

type SeenCookie = Browser["cookies"][number]["value"];

/** Session cookies as browsers got them, of which something holds. */
export function sessionCookies(
  application: Application,
  browser: Browser | undefined,
  holds: (cookie: SeenCookie) => boolean,
): readonly Fact<SeenCookie>[] {
  if (!browser) return [];
  const { cookieName } = application.config["system.web/sessionState"];
  return browser.cookies.filter(({ value }) => value.name === cookieName.value && holds(value));
}

/** Whether a transform changes a setting: then another configuration may have been recorded. */
export const mayBeOther = (application: Application, setting: Resolved<unknown>): boolean => {
  const [section = "", attribute = ""] = setting.name.split("@");
  const element = section.slice(section.lastIndexOf("/") + 1);
  return isLeftToTransforms(application, setting, (one) =>
    changesAttribute(one, element, attribute),
  );
};

/** The age of a recording that is too old to rely on, in days; undefined where it is not. */
function oldAge(fact: Fact<unknown>, now: string | undefined): number | undefined {
  const age = ageInDays(fact, now);
  return age !== undefined && age > maxEvidenceAgeDays.default ? age : undefined;
}

/** The host and the recording, for `{host}` and `{evidence}`: "old.har, 2025-01-20, 650 days old: look again". */
export function recordedWords(
  fact: Fact<{ readonly host: string }>,
  now: string | undefined,
): { host: string; evidence: string } {
  const age = oldAge(fact, now);
  return {
    host: fact.value.host,
    evidence: `${evidenceName(fact)}${age === undefined ? "" : `, ${count(age)} days old: look again`}`,
  };
}

/** What a rule says where a recording contradicts a setting of these files; an old one only informs. */
export const contradiction = (
  setting: Resolved<unknown>,
  fact: Fact<{ readonly host: string }>,
  now: string | undefined,
  told = "The cookie as the browser got it.",
) => ({
  message: "seen" as const,
  data: { origin: originOf(setting), ...recordedWords(fact, now) },
  at: setting,
  severity: oldAge(fact, now) === undefined ? ("warning" as const) : ("info" as const),
  related: inRecording(fact, told),
});

/**
 * The session cookie as a recording has it without HttpOnly, which ASP.NET always writes. HAR's own list
 * may leave that out.
 */
export function readableByScripts(
  application: Application,
  browser: Browser | undefined,
  setting: Resolved<unknown>,
  now: string | undefined,
) {
  const [seen] = sessionCookies(
    application,
    browser,
    ({ httpOnly, isWhole }) => isWhole && !httpOnly,
  );
  return seen && allOf(...sendsSessionCookie(application))
    ? [contradiction(setting, seen, now)]
    : undefined;
}

/** Where the recording shows it. */
export const inRecording = ({ evidence }: Fact<unknown>, message: string): RelatedAt[] =>
  evidence ? [{ at: evidence, message }] : [];

/** Why a recording and the files at hand may differ. */
export const OTHER_FILE =
  "Another file is in force there than here, or code or a proxy changes what is sent.";
