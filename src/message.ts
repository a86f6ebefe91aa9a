/** What is said of a place, in parts, so that each format shows as much as it has room for. */

/** Whole sentences each; `what` alone is enough. Read in the order in which they are written. */
export interface MessageParts {
  /** What is wrong. */
  readonly what: string;
  /** Where it comes from, and what happens. */
  readonly because?: string;
  /** What to do. */
  readonly next?: string;
}

/** A text stands for a message that has only the first part. */
export type Message = string | MessageParts;

/** The same message with each part written otherwise; parts that are blank then are left out. */
export function mapMessage(message: Message, write: (text: string) => string): MessageParts {
  if (typeof message === "string") return { what: write(message).trim() };
  const parts = Object.entries(message).map(([name, text]: [string, string]) => [
    name,
    write(text).trim(),
  ]);
  return {
    what: "",
    ...(Object.fromEntries(parts.filter(([, text]) => text !== "")) as Partial<MessageParts>),
  };
}

/** A message in parts. */
export const messageParts = (message: Message): MessageParts => mapMessage(message, (text) => text);

/** All parts as one text. */
export const messageText = (message: Message): string =>
  Object.values(messageParts(message))
    .filter((part) => part !== "")
    .join(" ");
