/** Copies of a console: whose it was, by what PowerShell writes into it. */

/** A transcript begins with a line of stars, what is copied out of a window with a prompt. */
const BEGINS = /^\s*(?:\*{10}|\[[\w.-]{1,253}\]: PS |PS [^\r\n>]{0,300}>)/;
/** `Machine: WEB01 (Microsoft Windows NT 10.0.17763.0)`; the word before is translated. */
const HEADER = /^[^\r\n:]{1,60}: ?(\S{1,253}) \(Microsoft Windows NT [\d.]{1,40}\)[ \t]*$/m;
/** The prompt of Enter-PSSession: `[WEB01]: PS C:\\>`. */
const REMOTE = /^\[([\w.-]{1,253})\]: PS /gm;

/** How far down the machine of a transcript may stand. */
const HEAD = 4000;

/**
 * The machine on which the commands of a console ran. One that was entered from afar stands in each
 * prompt; of several, which of them said what is not told apart.
 */
export function hostInConsole(text: string): string | undefined {
  if (!BEGINS.test(text.slice(0, 1000))) return undefined;
  const entered = new Map(
    Array.from(text.matchAll(REMOTE), ([, name = ""]) => [name.toLowerCase(), name] as const),
  );
  if (entered.size > 0) return [...entered.values()].join(" or ");
  return HEADER.exec(text.slice(0, HEAD))?.[1];
}
