/** Which values of attributes that hold passwords and keys are secrets. */
import type { AttributeFacts } from "./vocabulary.js";

/** What stands in place of a key or a password for one that the server makes, in any letter case. */
const GENERATED = /^\s*AutoGenerate(?:\s*,\s*Isolate(?:Apps|ByAppId))*\s*$/i;

/** Whether a text asks the server to make a key or a password. */
export const isGenerated = (text: string): boolean => GENERATED.test(text);

/** Whether an attribute of this kind holds a secret in this text: a key, and not the word for "make one". */
export const isSecretIn = ({ secret }: AttributeFacts, text: string): boolean =>
  secret !== undefined && !isGenerated(text);
