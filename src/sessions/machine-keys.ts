/** What `<machineKey>` writes for a key, and which keys anybody can look up. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { PUBLIC_KEYS } from "../../schema/public-keys.js";

/** The two keys of `<machineKey>`. */
export const MACHINE_KEYS = ["validationKey", "decryptionKey"] as const;

/**
 * The digits of a key that a file writes out, in upper case: letter case and what follows the digits
 * change nothing of the secret. Undefined where none is written: a generated key, a deployment token.
 */
export function literalKey(text: string): string | undefined {
  const [, digits] =
    /^\s*((?:[\dA-F]{2})+)(?:,IsolateApps)?(?:,IsolateByAppId)?\s*$/i.exec(text) ?? [];
  return digits?.toUpperCase();
}

/**
 * What a key is known by where the key itself may not stand.
 * @param digits - of a {@link literalKey}
 * @returns SHA-256 of the text, 64 digits in lower case
 */
export const keyDigest = (digits: string): string => bytesToHex(sha256(utf8ToBytes(digits)));

let listed: ReadonlyMap<string, string> | undefined;

/**
 * Where anybody can read the key with that digest.
 * @param further - digests of keys that leaked, in whichever letters
 * @returns an address, or that it is one of the further ones; undefined for one that is not known
 */
export function whereSeen(digest: string, further: readonly string[]): string | undefined {
  listed ??= new Map(
    PUBLIC_KEYS.flatMap(({ seenAt, ...digests }) =>
      MACHINE_KEYS.flatMap((kind) => digests[kind].map((one) => [one, seenAt] as const)),
    ),
  );
  const isFurther = () => further.some((one) => one.toLowerCase() === digest);
  return listed.get(digest) ?? (isFurther() ? "it is listed in alsoPublic" : undefined);
}
