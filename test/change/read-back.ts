/** Reads command lines the way their shells do, to see what a name in them turns into. */

export interface Read {
  /** The line with `#` for every quoted text. */
  readonly frame: string;
  readonly texts: readonly string[];
}

/** PowerShell: single quotes of every shape, doubled to stand for themselves. */
export function readPowerShell(line: string): Read {
  const isQuote = (char: string | undefined) => char !== undefined && /['‘’‚‛]/.test(char);
  let frame = "";
  const texts: string[] = [];
  for (let i = 0; i < line.length; i++) {
    if (!isQuote(line[i])) {
      frame += line.charAt(i);
      continue;
    }
    let text = "";
    for (i++; i < line.length; i++) {
      if (isQuote(line[i])) {
        if (!isQuote(line[i + 1])) break;
        i++;
      }
      text += line.charAt(i);
    }
    if (i >= line.length) throw new Error(`A quote stays open: ${line}`);
    frame += "#";
    texts.push(text);
  }
  return { frame, texts };
}

/** VBScript: double quotes, doubled to stand for themselves. */
export function readVbScript(line: string): Read {
  let frame = "";
  const texts: string[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] !== '"') {
      frame += line.charAt(i);
      continue;
    }
    let text = "";
    for (i++; i < line.length; i++) {
      if (line[i] === '"') {
        if (line[i + 1] !== '"') break;
        i++;
      }
      text += line.charAt(i);
    }
    if (i >= line.length) throw new Error(`A quote stays open: ${line}`);
    frame += "#";
    texts.push(text);
  }
  return { frame, texts };
}

/** The keys inside a WMI object path: a backslash takes the next character as it is. */
export function keysOf(path: string): string[] {
  const keys: string[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== "'") continue;
    let key = "";
    for (i++; i < path.length && path[i] !== "'"; i++) {
      if (path[i] === "\\") i++;
      key += path.charAt(i);
    }
    keys.push(key);
  }
  return keys;
}

/**
 * cmd.exe and the C run time: the commands of a line, each as its arguments. Throws where cmd.exe
 * would expand something else than the Windows folder.
 */
export function readCmd(line: string): string[][] {
  const expanded = line.replaceAll("%windir%", "C:\\Windows");
  if (expanded.includes("%")) throw new Error(`Something is expanded: ${line}`);
  if (/[\r\n]/.test(line)) throw new Error(`More than one line: ${line}`);
  const commands: string[] = [];
  let current = "";
  let quoted = false;
  for (const char of expanded) {
    if (char === '"') quoted = !quoted;
    if (!quoted && /[|<>^]/.test(char)) throw new Error(`cmd.exe sees ${char}: ${line}`);
    if (!quoted && char === "&") {
      commands.push(current);
      current = "";
    } else current += char;
  }
  commands.push(current);
  return commands.map((command) => {
    const args: string[] = [];
    let argument: string | undefined;
    let open = false;
    for (let i = 0; i < command.length; i++) {
      const slashes = /^\\*/.exec(command.slice(i))?.[0].length ?? 0;
      const char = command[i + slashes];
      if (slashes > 0 && char === '"') {
        argument = (argument ?? "") + "\\".repeat(Math.floor(slashes / 2));
        i += slashes;
        if (slashes % 2 === 1) argument += '"';
        else open = !open;
      } else if (command[i] === '"') {
        open = !open;
        argument ??= "";
      } else if (command[i] === " " && !open) {
        if (argument !== undefined) args.push(argument);
        argument = undefined;
      } else argument = (argument ?? "") + command.charAt(i);
    }
    if (argument !== undefined) args.push(argument);
    return args;
  });
}
