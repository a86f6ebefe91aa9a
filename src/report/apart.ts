/**
 * Takes a value apart: of a connection string only what is known to be public is shown, of a URL
 * no user information and no query, of a command line no arguments. A list of bad words alone would
 * miss every name that nobody thought of.
 */
import type { Span } from "../source.js";
import { isPortLike } from "../sessions/state-address.js";
import { isHexadecimal, namesSecret, saysSecret } from "../settings/refused-value.js";
import { looksRandom, MASK, maskedAt, maskText, merged, secretSpans } from "./mask.js";

/** Keywords of connection strings, and parts of type names, whose values are no secret. */
const PUBLIC: ReadonlySet<string> = new Set(
  (
    "accountname,addr,address,app,application intent,applicationintent,application name," +
    "asynchronous processing,async,attachdbfilename,authentication,column encryption setting," +
    "connect timeout,connection timeout,culture,current language,data source,database," +
    "defaultdatabase,defaultendpointsprotocol,driver,encrypt,endpointsuffix,enlist," +
    "extended properties,failover partner,host,initial catalog,initial file name," +
    "integrated security,language,max pool size,min pool size,multipleactiveresultsets," +
    "multisubnetfailover,net,network,network address,network library,packet size," +
    "persist security info,persistsecurityinfo,pooling,port,processorarchitecture,provider," +
    "publickeytoken,replication,server,ssl,abortconnect,tcp,tcpip,timeout,transparentnetworkipresolution," +
    "trustservercertificate,trusted_connection,type system version,uid,user,user id,user instance," +
    "username,version,workstation id,wsid"
  ).split(","),
);

/** A delimiter, a keyword and its equals sign. */
const PAIR = /(?:^|[;,&?])([^;,&?=]*)=/g;

/** A keyword as drivers compare it. */
const keywordOf = (text: string) => text.trim().replaceAll(/ +/g, " ").toLowerCase();

/**
 * From each keyword that is not known to be public up to the next one that is: a password may hold
 * what looks like another pair.
 */
function* hiddenPairs(text: string): Generator<Span> {
  let hiddenFrom: number | undefined;
  for (const match of text.matchAll(PAIR)) {
    const isPublic = PUBLIC.has(keywordOf(match[1] ?? ""));
    if (isPublic && hiddenFrom !== undefined) {
      yield { start: hiddenFrom, end: match.index };
      hiddenFrom = undefined;
    } else if (!isPublic) hiddenFrom ??= match.index + match[0].length;
  }
  if (hiddenFrom !== undefined) yield { start: hiddenFrom, end: text.length };
}

/** A word without blanks and delimiters of lists. */
const WORD = /[^\s;,"'<>]+/g;
const SCHEME = /^(?:[^=]*=)?(?:[a-z][\w+.-]*:)?\/\//i;
const PREFIX = /^(?:[^=]*=)?/;
/** Letters and digits in one word, as neither paths nor namespaces have them behind a colon. */
const MIXED = /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])\w{7,}$/;
const STATE_ADDRESS = /^\s*tcpip=/i;
const PORT = /^\d{1,5}(?:[/?#].*)?$/;

/** A user and a password, in front of the `@`. A dot stands in `system.web/sessionState@mode`. */
const ORACLE = /^[\w$#]+\/[^/]+$/;

/** What of a word that may be a URL stays hidden. */
function* hiddenInWord(word: string, from: number): Generator<Span> {
  const scheme = SCHEME.exec(word)?.[0];
  const start = (scheme ?? PREFIX.exec(word)?.[0] ?? "").length;
  const at = word.lastIndexOf("@");
  // Colons inside brackets are those of an IPv6 address.
  const bracket = word.startsWith("[", start) ? word.indexOf("]", start) : start;
  const colon = bracket < 0 ? -1 : word.indexOf(":", bracket);
  const isStateAddress = STATE_ADDRESS.test(word);
  const port = colon < 0 ? "" : word.slice(colon + 1);
  if (at > start && colon >= 0 && colon < at) yield { start: from + colon + 1, end: from + at };
  // `scott/tiger@host`, as drivers of Oracle take it.
  else if (at > start && scheme === undefined && ORACLE.test(word.slice(start, at)))
    yield { start: from + word.indexOf("/", start) + 1, end: from + at };
  // Who signs in may be told by a token alone.
  else if (at > start && (scheme !== undefined || isStateAddress))
    yield { start: from + start, end: from + at };
  else if (colon >= 0 && !PORT.test(port)) {
    // Cut off before the host: what should be a port is none.
    const mayShow = isStateAddress ? isPortLike(port) : port.length < 7;
    if (start > 0 ? !mayShow : MIXED.test(port))
      yield { start: from + colon + 1, end: from + word.length };
  }
  const query = scheme === undefined ? -1 : word.search(/[?#]/);
  if (query >= 0) yield { start: from + query + 1, end: from + word.length };
}

/** An option of a command line and what separates it from its value. */
const OPTION = /(?:^|\s)(?:--?[A-Za-z][\w.-]*(?:\s+|[=:])|\/\w+:(?:[\w.-]+=)?)/g;

/** What options of a command line get: up to the next option, or to the end. */
function* hiddenArguments(text: string): Generator<Span> {
  const options = [...text.matchAll(OPTION)];
  for (const [i, option] of options.entries()) {
    const start = option.index + option[0].length;
    const end = options[i + 1]?.index ?? text.length;
    if (start < end) yield { start, end };
  }
}

function* candidates(text: string): Generator<Span> {
  yield* secretSpans(text);
  yield* hiddenPairs(text);
  yield* hiddenArguments(text);
  for (const match of text.matchAll(WORD)) yield* hiddenInWord(match[0], match.index);
}

/** Names may end in a digit; keys hold several. */
const isKey = (text: string) =>
  (looksRandom(text) && /\d.*\d.*\d/.test(text)) || isHexadecimal(text);

/** What of a value is not shown, in order, without overlap. */
export function hiddenIn(text: string): readonly Span[] {
  // JSON and random letters have no part that is known.
  if (text.trim() !== "" && (/^\s*[{[]|["']\s*:/.test(text) || isKey(text)))
    return [{ start: 0, end: text.length }];
  const spans = [...candidates(text)].filter(
    ({ start, end }) => !["", MASK].includes(text.slice(start, end).trim()),
  );
  return merged(spans);
}

/** A value without what may be secret in it. */
export const apart = (text: string): string => maskedAt(text, hiddenIn(text));

/** Whether a value that anybody may have written can be shown as it is. */
export const mayShow = (text: string): boolean => !namesSecret(text) && hiddenIn(text).length === 0;

/** A value that anybody may have written: the one judge of reports about values in force. */
export const valueApart = (text: string): string => (namesSecret(text) ? MASK : apart(text));

const QUOTED = /"[^"]*"|`[^`]*`/g;
/** A name and a value behind a question mark: the query of a URL. */
const QUERY = /[?#&][^?#&=\s]*=/;

/**
 * Several pairs, a query, what may be user information, a key: more than our own words about
 * settings hold.
 */
function isStructured(text: string): boolean {
  if (QUERY.test(text) || (text.length >= 24 && isKey(text.slice(1, -1)))) return true;
  if (text.split(/[;&]/).filter((part) => part.includes("=")).length > 1) return true;
  const at = text.lastIndexOf("@");
  const colon = text.indexOf(":");
  return colon >= 0 && colon < at && !/\s/.test(text.slice(colon, at));
}

const maskQuoted = (text: string): string =>
  text.replace(QUOTED, (quoted) => {
    const [mark = "", inner] = [quoted[0], quoted.slice(1, -1)];
    if (saysSecret(inner)) return mark + MASK + mark;
    return isStructured(quoted) ? mark + apart(inner) + mark : quoted;
  });

/** A sentence of ours: the values that it quotes, and queries that stand in it, are taken apart. */
export function maskMessage(text: string): string {
  const quoted = /["`]/.test(text) ? maskQuoted(text) : text;
  const queried =
    quoted.includes("?") && quoted.includes("=")
      ? quoted.replace(/[^\s"<>]+/g, (word) => (QUERY.test(word) ? apart(word) : word))
      : quoted;
  return maskText(queried);
}
