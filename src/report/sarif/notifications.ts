/** What a run tells of itself: what broke, what could not be read, what could not be judged. */
import type { Notification, ReportingDescriptor } from "sarif";
import { BROKEN, UNREAD } from "../../broken.js";
import { messageText } from "../../message.js";
import { notEvaluatedText } from "../not-evaluated.js";
import type { Report, Surroundings } from "../report.js";
import { artifactLocation, messageOf, physicalLocation } from "./place.js";

const KINDS = {
  fault: "A part of the tool broke, or a file could not be read; the finding is a result too.",
  "not-evaluated": "A rule could not judge, since an input was missing.",
  "not-linted": "A file was named, and is left out or no configuration of IIS or ASP.NET.",
} as const;

type Kind = keyof typeof KINDS;

/** What the notifications are called. */
export const notificationKinds: ReportingDescriptor[] = Object.entries(KINDS).map(([id, text]) => ({
  id,
  shortDescription: { text },
}));

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
        ...kind("fault"),
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
        locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, cwd) } }],
      }),
    ),
  ];
}
