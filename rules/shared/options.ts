/** Options that many rules have. */
import type { Option } from "../../src/rule.js";

/** An option that is off where nobody says otherwise. */
export const flag = (description: string): Option<boolean> => ({
  type: "boolean",
  description,
  default: false,
});

/** An option that is a number from zero on. */
export const amount = (description: string, usual: number): Option<number> => ({
  type: "number",
  minimum: 0,
  description,
  default: usual,
});

/** An option that is a whole number from zero on. */
export const whole = (description: string, usual: number): Option<number> => ({
  ...amount(description, usual),
  type: "integer",
});

/** What becomes of a setting that no file writes. */
export const absent = (setting: string): Option<"ignore" | "report"> => ({
  enum: ["ignore", "report"],
  description: `Whether ${setting} counts, as its default says, where no file writes it.`,
  default: "ignore",
});
