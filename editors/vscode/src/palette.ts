/** Commands that a person chooses, with the titles in the palette: package.json is made from them. */
export const PALETTE = {
  "iislint.effective": "Show What Is in Force Here",
  "iislint.survival": "Show What Sessions Survive",
  "iislint.explainHere": "Explain the Finding Here",
  "iislint.lint": "Lint the Workspace",
  "iislint.output": "Show Output",
  "iislint.restart": "Restart the Language Server",
} as const;
