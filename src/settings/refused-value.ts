/**
 * Somebody pastes a token into an attribute that takes a word or a number. Words and numbers that are
 * merely wrong are worth showing; what holds a pair, or names what follows, is not shown.
 */
import type { AttributeFacts } from "../../schema/vocabulary.js";

/** A name and what it is given; behind the colons of a time only digits and a short unit stand. */
const PAIR = /=\s*\S|[a-z_]\s*:\s*\S|:[^:]*[a-z][^:]{3}/i;
/** `Bearer x`, `Password x`. */
const NAMED =
  /\b(?:bearer|basic|digest|negotiate|ntlm|token|(?:api|access|account)?[-_ ]?key|pass(?:word|wd|phrase|code)?|pwd|secret|credentials?|auth(?:orization)?|sig(?:nature)?|sas)\s+\S/i;

/** Whether a text says itself that a secret follows, wherever it stands. */
export const namesSecret = (text: string): boolean => NAMED.test(text);

/** The same of a whole text: one word follows, where "password reset mail" is what somebody asks for. */
const SAID = new RegExp(`^\\s*(?:[\\w-]+:\\s*)?${NAMED.source}\\S*\\s*$`, "i");
/** What may stand between the two. */
const IS = /\s(?:is|are|=|:)\s/i;

/** Machine keys and digests; the token of a public key is shorter. */
const HEXADECIMAL = /^(?=.*\d)[\dA-F]{32,}$/i;

/** Whether a text is a key in digits of 16. */
export const isHexadecimal = (text: string): boolean => HEXADECIMAL.test(text.trim());

/** Whether what a sentence of ours tells is a key, or begins by saying that a secret follows. */
export const saysSecret = (text: string): boolean =>
  SAID.test(text.replace(IS, " ")) || isHexadecimal(text);

/** Whether a text in place of a word or a number may hold a secret. */
const maySpill = (text: string): boolean => PAIR.test(text) || namesSecret(text);

/** Whether a value that its attribute refuses may hold a secret; free texts are judged elsewhere. */
export const spills = ({ kind }: AttributeFacts, text: string): boolean =>
  kind !== "string" && maySpill(text);

/** A refused word for a message. */
export const shownWord = (text: string): string => (maySpill(text) ? "***" : text);
