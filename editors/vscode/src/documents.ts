/** Which documents are ours: by name, whatever their language. No language is claimed. */
import { OPTIONS_NAMES } from "../../../src/hosts/options-file/find.js";
import { FOUND_NAMES } from "../../../src/settings/file-names.js";

/** `web` -> `[wW][eE][bB]`: VS Code tells letter case apart, Windows does not. */
const anyCase = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** Options files that the server reads as text. */
export const OPTIONS_DATA = OPTIONS_NAMES.filter((name) => /\.jsonc?$/.test(name));

/** Those that are programs, which the server does not read as text. */
export const PROGRAMS = OPTIONS_NAMES.filter((name) => !/\.jsonc?$/.test(name));

/** Globs of web configuration. */
export const CONFIGURATION = FOUND_NAMES.map((name) => `**/${anyCase(name)}`);

/** Globs of all documents of which the server is told. */
export const DOCUMENTS = [...CONFIGURATION, ...OPTIONS_DATA.map((name) => `**/${name}`)];
