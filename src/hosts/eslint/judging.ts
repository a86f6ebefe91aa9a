/** One run of the engine for each file, whose findings all rules share. */
import { existsSync } from "node:fs";
import { diagnostics } from "../../../schema/diagnostics.js";
import { BROKEN, UNREAD } from "../../broken.js";
import type { Diagnostic } from "../../diagnostic.js";
import { lint, rules } from "../../index.js";
import type { Levels, RuleLevel } from "../../lint/levels.js";
import { folderOf } from "../../paths.js";
import { discreet } from "../../report/redact.js";
import { count } from "../../report/report.js";
import type { Governed, RunRequest } from "../../run/request.js";
import { today } from "../clock.js";
import { withText } from "../overlay.js";
import { toSlashes } from "../paths.js";
import { diskFor } from "../governed.js";
import { baseOf } from "./base.js";
import type { Root } from "./nodes.js";
import { offered } from "./offered.js";
import { settingsOf } from "./server.js";

/** The circumstances in which a rule asks. */
export interface Asking {
  /** Absolute. */
  readonly cwd: string;
  readonly languageOptions: Readonly<Record<string, unknown>>;
}

type Options = Readonly<Record<string, unknown>>;

/** What a file needs to be judged at all is asked for whoever asks. */
const ALWAYS: ReadonlySet<string> = new Set([...UNREAD, BROKEN]);

const severities = new Map(offered.map(({ id, severity }) => [id, severity]));

function levelsOf(asked: ReadonlyMap<string, Options>): Levels {
  const levels = new Map<string, RuleLevel>();
  for (const id of [...ALWAYS, ...asked.keys()])
    levels.set(id, {
      severity: severities.get(id) ?? "error",
      pinned: false,
      options: asked.get(id) ?? {},
    });
  return levels;
}

function requestFor(
  { judged }: Root,
  levels: Levels,
  { languageOptions, cwd }: Asking,
): RunRequest {
  const { path } = judged;
  const named = [{ path, isFolder: false }];
  const base = baseOf(folderOf(path), toSlashes(cwd));
  const one: Governed = settingsOf(languageOptions, base, levels);
  return {
    files: withText(diskFor(named, one), path, judged),
    named,
    projects: one.namesServer === true ? [one] : [],
    governing: () => one,
    rules,
    diagnostics,
    now: today(),
    // What concludes over a whole project would walk through it again for each file.
    stdin: { isAlone: !existsSync(path) },
  };
}

/** What is found at one file; secrets are masked. */
function findings(root: Root, levels: Levels, asking: Asking): readonly Diagnostic[] {
  const { path } = root.judged;
  const { diagnostics: all } = lint(requestFor(root, levels, asking));
  const own = all.filter(({ at }) => at.source.path === path);
  return discreet({ diagnostics: own, notEvaluated: [], files: 1, counts: count(own) }).diagnostics;
}

/** The rules of ESLint ask one after the other, before the first of them wants an answer. */
export class Judging {
  /** How often the engine ran, for tests of the work done. */
  static runs = 0;

  #asked = new Map<string, Options>();
  #found: Map<string, Diagnostic[]> | undefined;

  constructor(private readonly root: Root) {}

  /** A rule is on, with these options. */
  ask(id: string, options: Options): void {
    // ESLint looks at the same text once more, under other settings.
    if (this.#found) this.#asked = new Map();
    this.#found = undefined;
    this.#asked.set(id, options);
  }

  /**
   * What a rule tells: its own findings, and those that must be told where their own rule is off,
   * to the first that comes.
   */
  told(id: string, asking: Asking): readonly Diagnostic[] {
    this.#found ??= this.#run(asking);
    const told = [...this.#found.keys()].filter((one) => one === id || !this.#asked.has(one));
    return told.flatMap((one) => {
      const found = this.#found?.get(one) ?? [];
      this.#found?.delete(one);
      return found;
    });
  }

  #run(asking: Asking): Map<string, Diagnostic[]> {
    Judging.runs++;
    const found = new Map<string, Diagnostic[]>();
    for (const one of findings(this.root, levelsOf(this.#asked), asking)) {
      const isToldAnyway = one.rule === BROKEN || one.severity === "error";
      if (!this.#asked.has(one.rule) && !isToldAnyway) continue;
      const others = found.get(one.rule);
      if (others) others.push(one);
      else found.set(one.rule, [one]);
    }
    return found;
  }
}

const judgings = new WeakMap<Root, Judging>();

/** The one judging of a text. */
export function judgingOf(root: Root): Judging {
  const known = judgings.get(root);
  if (known) return known;
  const judging = new Judging(root);
  judgings.set(root, judging);
  return judging;
}
