/** Files that are handed over, and what the command line says of them. */
import { cli } from "../hosts/fake-io.js";

export const page = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <sessionState ${attributes} />\n  </system.web>\n</configuration>\n`;
export const ERROR = page('timeout="20x"');
export const URL_ID = page('cookieless="UseUri"');
export const XDT = "http://schemas.microsoft.com/XML-Document-Transform";
export const NO_SUCH_TRANSFORM = `<configuration xmlns:xdt="${XDT}">\n  <system.web>\n    <sessionState xdt:Transform="SetAttribute(mode)" />\n  </system.web>\n</configuration>\n`;
export const RELEASE = `<configuration xmlns:xdt="${XDT}">\n  <system.web>\n    <sessionState timeout="60" xdt:Transform="SetAttributes(timeout)" />\n  </system.web>\n</configuration>\n`;

export interface Found {
  readonly rule: string;
  readonly file: string;
  readonly severity: string;
  readonly application?: string;
}

export async function lint(cwd: string, ...args: string[]) {
  const { code, out, err } = await cli(cwd, ["lint", "--format", "json", ...args]);
  const found = out === "" ? [] : (JSON.parse(out) as { diagnostics: Found[] }).diagnostics;
  return { code, err, found, rules: found.map(({ rule, file }) => `${file} ${rule}`) };
}

export const OFF = JSON.stringify({ root: true, rules: { "no-session-id-in-url": "off" } });
export const ERRORS = JSON.stringify({ rules: { "no-session-id-in-url": ["info", {}] } });
