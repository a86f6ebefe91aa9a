/** What a run tells of itself: what broke, what could not be read, what could not be judged. */
import type { Notification, ReportingDescriptor } from "sarif";
import { BROKEN, UNREAD } from "../../broken.js";
import { messageText } from "../../message.js";
import { notEvaluatedText } from "../not-evaluated.js";
import type { Report, Surroundings } from "../report.js";
import { artifactLocation, messageOf, physicalLocation } from "./place.js";

interface KindOfNotification {
  readonly name: string;
  readonly what: string;
  readonly next: string;
}

const KINDS = {
  "tool-fault": {
    name: "ToolFault",
    what: "A part of iislint broke, or a file could not be read.",
    next: "The finding is a result too, and says what to do.",
  },
  "not-evaluated": {
    name: "NotEvaluated",
    what: "A rule could not judge, since an input was missing.",
    next: 'Give what is missing: "iislint lint --why" says how.',
  },
  "not-linted": {
    name: "NotLinted",
    what: "A file was named, and is left out or no configuration of IIS or ASP.NET.",
    next: 'Look at "ignore" in the options file.',
  },
} as const satisfies Record<string, KindOfNotification>;

type Kind = keyof typeof KINDS;

/** What the notifications are called. Azure and GitHub want of each what they want of a rule. */
export const notificationKinds: ReportingDescriptor[] = Object.entries(KINDS).map(
  ([id, { name, what, next }]) => ({
    id,
    name,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${next}` },
    help: { text: next },
  }),
);

const kind = (id: Kind) => ({
  descriptor: { id, index: Object.keys(KINDS).indexOf(id) },
});

/** Whether the run came to its end everywhere. */
export const isSuccessful = ({ diagnostics }: Report): boolean =>
  diagnostics.every(({ rule }) => rule !== BROKEN);

/** @param indexOf - the place of an id in the list of rules */
export function notificationsOf(
  { diagnostics, notEvaluated, notLinted = [] }: Report,
  indexOf: ReadonlyMap<string, number>,
  around: Surroundings,
): Notification[] {
  const { cwd } = around;
  const about = (rule: string) => {
    const index = indexOf.get(rule);
    return { associatedRule: { id: rule, ...(index === undefined ? {} : { index }) } };
  };
  const faults = diagnostics.filter(
    ({ rule, severity }) => rule === BROKEN || (UNREAD.has(rule) && severity === "error"),
  );
  return [
    ...faults.map(
      ({ rule, message, at }): Notification => ({
        ...kind("tool-fault"),
        ...about(rule),
        level: "error",
        message: messageOf(messageText(message)),
        locations: [{ physicalLocation: physicalLocation(at, around) }],
      }),
    ),
    ...notEvaluated.map(
      (one): Notification => ({
        ...kind("not-evaluated"),
        ...about(one.rule),
        level: "note",
        message: messageOf(`${one.rule}: ${notEvaluatedText(one, cwd)}.`),
      }),
    ),
    ...notLinted.map(
      (path): Notification => ({
        ...kind("not-linted"),
        level: "note",
        message: { text: "The file was named, and not linted." },
        locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, around) } }],
      }),
    ),
  ];
}
