/** By what a finding is known again: never by its line or its words. */
import type { Diagnostic } from "../diagnostic.js";
import { maskMessage } from "../report/apart.js";
import { relativePath } from "../report/relative.js";
import { settingOf } from "./setting.js";

export interface Key {
  /** Relative to the folder of the baseline, so that it can stand in a repository. */
  readonly file: string;
  readonly rule: string;
  /** "system.web/sessionState@timeout"; empty where the finding is about the whole file. */
  readonly setting: string;
  /** Empty where the finding names none. */
  readonly application: string;
}

/**
 * The keys of a finding, one for each application that it names: when one more application
 * shows it, that one is new and the others are not.
 * @param base - absolute folder that files are named from
 */
export function keysOf(diagnostic: Diagnostic, base: string): readonly Key[] {
  const { rule, at, application = "" } = diagnostic;
  const file = maskMessage(relativePath(base, at.source.path));
  const setting = maskMessage(settingOf(diagnostic));
  return application
    .split(", ")
    .map((name) => ({ file, rule, setting, application: maskMessage(name) }));
}

/** The key as one text, to be looked up by. */
export const nameOfKey = ({ file, rule, setting, application }: Key): string =>
  JSON.stringify([file, rule, setting, application]);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of a baseline: what belongs to one file stands together. */
export const compareKeys = (a: Key, b: Key): number =>
  compare(a.file, b.file) ||
  compare(a.rule, b.rule) ||
  compare(a.setting, b.setting) ||
  compare(a.application, b.application);
