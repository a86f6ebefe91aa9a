/**
 * Cases of the shared measurements in which our verdict differs from the real reader's on
 * purpose, by id, with the reason. At most ten.
 */
export const differences: Readonly<Record<string, string>> = {};
