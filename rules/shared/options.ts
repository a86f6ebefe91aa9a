/** JSON Schemas of options that many rules have. */

/** An option that is on or off. */
export const flag = (description: string) => ({ type: "boolean", description }) as const;

/** An option that is a number from zero on. */
export const amount = (description: string) =>
  ({ type: "number", minimum: 0, description }) as const;

/** An option that is a whole number from zero on. */
export const whole = (description: string) =>
  ({ type: "integer", minimum: 0, description }) as const;
