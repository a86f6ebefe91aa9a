/** Configuration files for the tests of the language server. */

/** What stands in `<system.web>`, on lines of its own; it begins on the third line. */
export const web = (inside: string) =>
  `<configuration>\n  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;

/** A session section, which begins on the third line. */
export const session = (attributes: string, inside = "") =>
  web(`<sessionState ${attributes}>${inside}</sessionState>`);

/** A list of providers. */
export const providers = (...names: readonly string[]) =>
  `<providers>${names.map((name) => `<add name="${name}" type="T" />`).join("")}</providers>`;

export const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
