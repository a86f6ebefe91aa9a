/** The presets by name. */
export const PRESETS = [
  "recommended",
  "strict",
  "security",
  "cis",
  "stig",
  "farm",
  "azure",
  "classic-asp",
  "migration",
  "all",
] as const;
