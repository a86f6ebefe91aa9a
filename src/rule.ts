/** What a rule is, and what it may ask for. */
import type { presets } from "../schema/config.js";
import type { Change, Owner, Spot, StartMode } from "./change/change.js";
import type { Category, Related, Severity } from "./diagnostic.js";
import type { Document } from "./document/tree.js";
import {
  type Application,
  applicationName,
  type EffectiveConfig,
  type Resolved,
  type ResolvedPool,
  type Site,
  UnknownValue,
} from "./effective/application.js";
import type {
  CounterSeries,
  Deployment,
  Doubt,
  EventCount,
  Fact,
  HostMemory,
  Load,
  LoadFact,
  LogSpan,
  Peak,
  SeenCookie,
  Service,
  StateServer as StateServerFacts,
  UrlIds,
} from "./facts/facts.js";
import type { Message } from "./message.js";
import type { ConfigFile } from "./settings/config-file.js";
import { type Location, positionAt } from "./source.js";

export { applicationName, positionAt, UnknownValue };
export { isoDay } from "./facts/dates.js";
export { allOf, anyOf, ifKnown, readKnown, type Sifted, sift } from "./effective/known.js";
export type {
  Application,
  Change,
  ConfigFile,
  CounterSeries,
  Deployment,
  Doubt,
  Document,
  EffectiveConfig,
  EventCount,
  Fact,
  HostMemory,
  Load,
  LoadFact,
  Location,
  Owner,
  Peak,
  Related,
  Resolved,
  ResolvedPool,
  Service,
  Severity,
  Site,
  Spot,
  StartMode,
  StateServerFacts,
};

/** The machines that serve an application. */
export interface Hosts {
  readonly deployment: Fact<Deployment> | undefined;
  readonly memory: Fact<HostMemory> | undefined;
}

/** A machine that evidence tells of. */
export interface Host {
  /** Absent where the evidence does not name it: it is the web server itself. */
  readonly name?: string;
  readonly services: readonly Fact<Service>[];
}

/** What a recording of a browser shows of the hosts of an application. */
export interface Browser {
  readonly cookies: readonly Fact<SeenCookie>[];
  readonly urlIds: readonly Fact<UrlIds>[];
}

/** The world of one check, by the words of `needs`. */
export interface Inputs {
  readonly document: Document;
  readonly file: ConfigFile;
  readonly config: EffectiveConfig;
  readonly application: Application;
  readonly site: Site;
  readonly pool: ResolvedPool;
  /** Every application of the tree that is judged. */
  readonly applications: readonly Application[];
  readonly services: readonly Fact<Service>[];
  /** What registry exports say of state services. */
  readonly stateServers: readonly StateServerFacts[];
  /** What event logs tell: why processes and applications ended, and how often. */
  readonly events: readonly Fact<EventCount>[];
  /** Only where the recording fits that application for certain. */
  readonly browser: Browser;
  readonly load: LoadFact;
  readonly hosts: Hosts;
  readonly host: Host;
  /** ISO date; handed in by the host, never read from a clock. */
  readonly now: string;
}

export type Need = keyof Inputs;

/** Inputs marked `?` are used where there is one; without them the rule still runs. */
export type Needs = readonly (Need | `${Need}?`)[];

/** Exactly the inputs that `needs` names. */
export type Given<N extends Needs> = {
  readonly [K in N[number] as K extends Need ? K : never]: K extends Need ? Inputs[K] : never;
} & {
  readonly [K in N[number] as K extends `${infer I}?` ? I : never]:
    | (K extends `${infer I extends Need}?` ? Inputs[I] : never)
    | undefined;
};

/**
 * What a rule looks at in one call of its check; `src/lint/subjects.ts` lists them.
 * - `document`: each file
 * - `application`: each application, and again as each transform leaves it
 * - `configuration`: only what a transform makes of an application
 * - `host`: each machine that evidence tells of, once in a project
 */
export type Per = "document" | "application" | "configuration" | "host";

/** A preset that ids name; `all` holds each of them anyway. */
export type Preset = Exclude<(typeof presets)[number], "all">;

/** Where a value in force stands, without the value: small enough to be kept to the end of a run. */
export type Standing = Pick<Resolved<unknown>, "from" | "place"> &
  // Section and attribute, such as "system.web/sessionState@mode"; and whether a reader refused it.
  Partial<Pick<Resolved<unknown>, "name" | "refused">>;

/** Where a finding points: a value in force, or a place. */
export type At = Standing | Location;

export interface RelatedAt {
  readonly at: At;
  readonly message: string;
}

/** One way out of a finding; the engine renders edits and commands from its changes. */
export interface Advice {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What a rule yields; the engine adds the rest. */
export interface Finding<M extends string = string> {
  /** Key of the rule's `messages`. */
  readonly message: M;
  /** Fills the `{placeholders}` of the message; the engine knows `{app}`. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly at: At;
  readonly related?: readonly RelatedAt[];
  /** The application it is about, where the rule concludes over all of them. */
  readonly of?: Pick<Application, "path" | "buildConfiguration">;
  /** Lower (or other) than the rule's default, where the rule's description says so. */
  readonly severity?: Severity;
  /** No heavier than this, also where the user writes a severity: nothing breaks, or it is a guess. */
  readonly atMost?: Severity;
  /**
   * What a program may do. `safe`: without a person, since nobody reads a value differently
   * afterwards; that is believed only where `src/fix/law.ts` finds it so. `mends`: the text fails as
   * it is, and the change says the same in the right form.
   */
  readonly fix?: {
    readonly safe: boolean;
    readonly mends?: boolean;
    readonly changes: readonly Change[];
  };
  readonly suggestions?: readonly Advice[];
}

/** An input that turned out to be missing for one subject: counted, never silent. */
export interface Unjudged {
  readonly notEvaluated: string;
  readonly subject?: string;
  /** Nothing could be found anyway, by what is known. */
  readonly isMoot?: boolean;
  /** Why evidence at hand does not supply it. */
  readonly reason?: string | undefined;
}

/** What a check yields. */
export type Said<M extends string = string> = Generator<Finding<M> | Unjudged, void, undefined>;

/** What a judgement of one subject comes to. */
export type Found<M extends string = string> =
  | Iterable<Finding<M> | Unjudged>
  | Finding<M>
  | undefined;

/** Counts what the files at hand do not show, beside whatever else is found. */
export const unjudged = (hidden: readonly string[], subject?: string): readonly Unjudged[] =>
  hidden.map((notEvaluated) => ({ notEvaluated, ...(subject === undefined ? {} : { subject }) }));

/**
 * Judges each subject by itself: one of which something is unknown is counted as not evaluated, and
 * hides nothing of the others, before it or behind it.
 * @param judge - yields or returns what is found of one subject, and may throw {@link UnknownValue};
 *   a generator of a module's own, or a plain function: a generator made in a check keeps what it
 *   closes over, and so the whole tree, in memory until the next full collection
 */
export function* each<T, M extends string>(
  subjects: Iterable<T>,
  judge: (subject: T) => Found<M>,
): Said<M> {
  for (const subject of subjects)
    try {
      const found = judge(subject);
      if (found === undefined) continue;
      if (Symbol.iterator in found) yield* found;
      else yield found;
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      yield { notEvaluated: error.what, isMoot: error.isRefused };
    }
}

/** What is known when all trees of a project have been looked at. */
export interface Overview<S> {
  /** What was noted of each application, of trees in order of name. */
  readonly summaries: readonly S[];
  /** Empty where there is no evidence. */
  readonly services: readonly Fact<Service>[];
  /** What registry exports say of state services, which stretches event logs cover, what browsers got. */
  readonly stateServers: readonly StateServerFacts[];
  readonly logs: readonly Fact<LogSpan>[];
  readonly recorded: readonly Fact<SeenCookie | UrlIds>[];
  /** ISO date; absent where the host hands none in. */
  readonly now?: string | undefined;
}

/**
 * What a rule concludes over all trees of a project, when none of them is in memory any more. It
 * always gets the whole project, also where one file is named; where the project is not walked
 * (standard input), it is not evaluated.
 */
export interface Overall<N extends Needs, S, M extends string, O extends object> {
  readonly needs: N;
  /** Notes what matters of one application; small, since it is kept to the end. */
  summarise(given: Given<N>, options: O): S | undefined;
  check(overview: Overview<S>, options: O): Said<M>;
}

/** What a rule can be told: JSON Schema (draft-07) of a value, and the value where nobody says one. */
export interface Option<T = unknown> {
  readonly description: string;
  readonly default: T;
  readonly type?: string;
  readonly enum?: readonly T[];
  readonly minimum?: number;
  readonly items?: { readonly type: string };
}

export interface Rule<
  N extends Needs = Needs,
  M extends string = string,
  O extends object = object,
  V extends Needs = Needs,
  S = unknown,
> {
  readonly id: string;
  /** One sentence: what is wrong where it reports. */
  readonly description: string;
  readonly category: Category;
  readonly severity: Severity;
  /** `strict` contains `recommended`. `every`: on in each preset. */
  readonly presets: readonly (Preset | "every")[];
  readonly per: Per;
  readonly needs: N;
  /** Templates; `{placeholders}` are filled from `data`, `{app}` with the application's name. */
  readonly messages: Readonly<Record<M, Message>>;
  readonly options?: { readonly [K in keyof O]: Option<O[K]> };
  /** Options that a preset changes. */
  readonly presetOptions?: Readonly<Partial<Record<Preset, Partial<NoInfer<O>>>>>;
  /** Severities that a preset changes. */
  readonly presetSeverity?: Readonly<Partial<Record<Preset, Severity>>>;
  /**
   * Whether anything worth asking for could be found of an application of which another input is
   * missing. Without it: yes.
   */
  mayFind?(application: Application, options: O): boolean;
  check?(given: Given<N>, options: O): Said<M>;
  readonly overall?: Overall<V, S, M, O>;
}

/** A rule that takes no options. */
export type NoOptions = Readonly<Record<string, never>>;

/**
 * Declares a rule; the types hold `check` to its `needs`, messages and options.
 * A rule opens no file, sees no other rule and reports nothing itself: it yields findings.
 */
export function defineRule<
  const N extends Needs,
  M extends string,
  O extends object = NoOptions,
  const V extends Needs = [],
  S = never,
>(rule: Rule<N, M, O, V, S>): Rule<N, M, O> {
  return rule;
}

/** A rule with its type parameters forgotten, as the engine holds it. */
export type AnyRule = Omit<Rule, "check" | "mayFind" | "overall" | "options" | "presetOptions"> & {
  readonly options?: Readonly<Record<string, Option>>;
  readonly presetOptions?: Readonly<Partial<Record<Preset, object>>>;
  mayFind?(application: Application, options: never): boolean;
  // The engine hands in what `needs` names; the method form keeps the parameter bivariant.
  check?(given: never, options: never): Said;
  readonly overall?:
    | {
        readonly needs: Needs;
        summarise(given: never, options: never): unknown;
        check(overview: never, options: never): Said;
      }
    | undefined;
};
