/** What the evidence says of a machine's state service, in words. */
import type { Doubt, Fact, RelatedAt, Severity } from "../../src/rule.js";
import type { Machine } from "../../src/sessions/services.js";
import { fileName } from "./place.js";

interface Doubtful {
  readonly doubt?: Doubt | undefined;
}

/** What is not certain of a machine, to follow its name. */
const DOUBTS = {
  which: ", if that is a web server",
  whether: ", if that is the web server",
} as const satisfies Record<Doubt, string>;

/** "WEB01", or "WEB01, if that is the web server". */
export const doubtfulName = (host: string, doubt: Doubt | undefined): string =>
  `${host}${doubt ? DOUBTS[doubt] : ""}`;

/** "the web server" or the machine's name. */
export const machineName = ({ host, doubt }: Pick<Machine, "host" | "doubt">): string =>
  doubtfulName(host ?? "the web server", doubt);

/** What somebody can do who knows the machine; "" where nothing is in doubt. */
export const confirmWords = ({ doubt }: Doubtful): string =>
  doubt === undefined
    ? ""
    : " Which machines are the web servers can be said in facts.deployment.machines.";

/** A guess is never an error: what rests on evidence of a machine that may be another one. */
export const boundedBy = ({ doubt }: Doubtful): { readonly atMost?: Severity } =>
  doubt === undefined ? {} : { atMost: doubt === "which" ? "info" : "warning" };

/** How a sentence begins that names another machine, on which it is otherwise. */
export const unlikeWords = ({ doubt }: Pick<Machine, "doubt">): string =>
  doubt
    ? "The machines differ, and nothing here says which of them are web servers"
    : "The web servers differ";

/** "sc-qc.txt, 2026-10-14" or "declared in iislint.config.jsonc, undated". */
export function evidenceName({ evidence, observedAt, confidence }: Fact<unknown>): string {
  const date = observedAt?.slice(0, 10) ?? "undated";
  const file = evidence && fileName(evidence.source.path);
  if (confidence === "declared") return `declared${file ? ` in ${file}` : ""}, ${date}`;
  return `${file ?? "observed"}, ${date}`;
}

const STARTS = {
  Automatic: "starts automatically",
  AutomaticDelayed: "starts delayed",
  Manual: "starts manually",
  Disabled: "is disabled",
  NotInstalled: "is not installed",
} as const satisfies Record<Machine["start"], string>;

const CONSEQUENCE = {
  Manual: "manual",
  Disabled: "disabled",
  AutomaticDelayed: "delayed",
} as const;

type Consequence = (typeof CONSEQUENCE)[keyof typeof CONSEQUENCE];

/** What comes of a start mode. */
export const consequenceOf = (start: keyof typeof CONSEQUENCE): Consequence => CONSEQUENCE[start];

const seen = ({ observedAt, confidence }: Machine["fact"]) =>
  `${confidence}${observedAt === undefined ? ", undated" : ` on ${observedAt.slice(0, 10)}`}`;

/** The places that say so. */
export function factsOf({ fact, contradiction, unlike }: Machine): RelatedAt[] {
  const facts = [fact, ...(contradiction ? [contradiction] : []), ...(unlike ? [unlike.fact] : [])];
  return facts.flatMap((each) =>
    each.evidence ? [{ at: each.evidence, message: `The start mode, ${seen(each)}.` }] : [],
  );
}

/** What fills the placeholders of a message. */
export function wordsFor(machine: Machine): Readonly<Record<string, string>> {
  const { start, fact, contradiction, unlike, state } = machine;
  return {
    machine: machineName(machine),
    starts: STARTS[start],
    evidence: evidenceName(fact),
    conflict: [
      contradiction
        ? ` Another source says otherwise (${evidenceName(contradiction)}); the worse counts until they agree.`
        : "",
      unlike
        ? ` ${unlikeWords(machine)}: on ${machineName(unlike)} it ${STARTS[unlike.start]} (${evidenceName(unlike.fact)}).`
        : "",
      confirmWords(machine),
    ].join(""),
    now:
      start === "Manual" && state === "Running"
        ? " It runs at the moment, so nothing shows until then."
        : "",
  };
}
