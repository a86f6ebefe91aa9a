/** Values that the files at hand may not show. */
import { UnknownValue } from "../../src/rule.js";

/** The value, or the name of what the files at hand do not show. */
export function readKnown<T>(
  read: () => T,
): { readonly value: T; readonly hidden?: undefined } | { readonly hidden: string } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof UnknownValue) return { hidden: error.what };
    throw error;
  }
}

/** The value, or undefined where the files at hand do not show it. */
export function ifKnown<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}
