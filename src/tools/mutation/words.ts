/**
 * What a person says of a change that no test of its room notices, by the name that `nameOf` gives
 * it. "same" = the program does the same with it.
 */
export const words: Readonly<Record<string, string>> = {};
