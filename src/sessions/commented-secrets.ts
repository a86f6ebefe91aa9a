/** Secrets of session stores that somebody left in a comment. */
import type { ConfigFile } from "../settings/config-file.js";
import type { Location } from "../source.js";
import { type Secret, secretIn } from "./credentials.js";

/** What of a comment may be a store's; values stand in quotes there as in an element. */
const ATTRIBUTE = /\b(sqlConnectionString|connectionString|accessKey)\s*=\s*(["'])(.*?)\2/gis;
const SESSIONS = /<\s*sessionState\b|\bsqlConnectionString\s*=/i;

/** A secret in a comment, and where its value stands. */
export interface CommentedSecret {
  readonly secret: Secret;
  readonly at: Location;
}

/** Secrets in comments about `<sessionState>`: with its start tag in them, or inside it. */
export function* commentedSecrets({ document }: ConfigFile): Generator<CommentedSecret> {
  const { source } = document;
  for (const { span, parent } of document.comments) {
    const text = source.text.slice(span.start, span.end);
    const isInside = parent?.name === "sessionState" || parent?.parent?.name === "sessionState";
    if (!isInside && !SESSIONS.test(text)) continue;
    for (const match of text.matchAll(ATTRIBUTE)) {
      const [whole, name = "", quote = "", value = ""] = match;
      // A key has no keyword before it; any text that is none to be filled in is one.
      const secret =
        name.toLowerCase() === "accesskey" ? secretIn(`accesskey=${value};`) : secretIn(value);
      const start = span.start + match.index + whole.length - value.length - quote.length;
      if (secret) yield { secret, at: { source, span: { start, end: start + value.length } } };
    }
  }
}
