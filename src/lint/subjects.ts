/** What a rule looks at in one call of its check, by the word of `per`. */
import { type Application, applicationName } from "../effective/application.js";
import type { Facts } from "../facts/facts.js";
import type { Host, Inputs, Per } from "../rule.js";
import type { ConfigFile } from "../settings/config-file.js";
import { sameMachine } from "../sessions/state-server.js";
import { applicationInputs, type World, worldInputs } from "./inputs.js";

/** What is looked at of one tree. */
export interface TreeParts {
  /** Files for rules about documents. */
  readonly files: readonly ConfigFile[];
  /** Applications to judge. */
  readonly applications: readonly Application[];
  /** The applications again as each transform leaves them. */
  readonly configurations: readonly Application[];
}

/** One thing that a rule looks at. */
export interface Subject {
  /** What it is called where it cannot be judged. */
  readonly name: string;
  readonly inputs: Partial<Inputs>;
  readonly application?: Application;
  /** Whether a missing input counts; what a transform makes of an application only repeats it. */
  readonly counts: boolean;
}

type Lister<T> = (of: T, world: World) => readonly Subject[];

type Whole =
  /** Looked for in each tree. */
  | { readonly in: "tree"; readonly list: Lister<TreeParts> }
  /** Looked for once in a project, whatever its trees. */
  | { readonly in: "project"; readonly list: Lister<Facts> };

const ofApplication =
  (world: World, counts: boolean) =>
  (application: Application): Subject => ({
    name: application.path,
    inputs: applicationInputs(application, world),
    application,
    counts,
  });

/** The machines that evidence tells of, each once; those it does not name are the web server. */
function hostsOf({ services }: Facts): Host[] {
  const hosts: { name?: string; services: Host["services"] }[] = [];
  for (const fact of services) {
    const name = fact.value.host;
    const known = hosts.find((host) => sameMachine(host.name ?? "", name ?? ""));
    if (known) known.services = [...known.services, fact];
    else hosts.push({ ...(name === undefined ? {} : { name }), services: [fact] });
  }
  return hosts;
}

/** A word of `per` that is not in this table does not exist. */
const SUBJECTS: Readonly<Record<Per, Whole>> = {
  document: {
    in: "tree",
    list: ({ files }, world) =>
      files.map((file) => ({
        name: file.document.source.path,
        inputs: {
          document: file.document,
          file,
          ...worldInputs({ ...world, applications: undefined }),
        },
        counts: true,
      })),
  },
  application: {
    in: "tree",
    list: ({ applications, configurations }, world) => [
      ...applications.map(ofApplication(world, true)),
      ...configurations.map(ofApplication(world, false)),
    ],
  },
  configuration: {
    in: "tree",
    // One that was asked for by name stands among the applications.
    list: ({ applications, configurations }, world) =>
      [...applications, ...configurations]
        .filter(({ buildConfiguration }) => buildConfiguration !== undefined)
        .map((one) => ({ ...ofApplication(world, true)(one), name: applicationName(one) })),
  },
  host: {
    in: "project",
    list: (facts, world) =>
      hostsOf(facts).map((host) => ({
        name: host.name ?? "the web server",
        inputs: { host, ...worldInputs(world) },
        counts: true,
      })),
  },
};

/** Lists the subjects of one tree or of one project; each list is made when a rule asks for it. */
export class Subjects {
  readonly #lists = new Map<Per, readonly Subject[]>();

  /** @param of - a tree, or what is known of a project beside its trees */
  constructor(
    private readonly of: { readonly tree: TreeParts } | { readonly facts: Facts },
    private readonly world: World,
  ) {}

  /** Empty where such subjects are not looked for here. */
  list(per: Per): readonly Subject[] {
    let list = this.#lists.get(per);
    if (!list) {
      const { of, world } = this;
      const whole = SUBJECTS[per];
      list =
        whole.in === "tree"
          ? "tree" in of
            ? whole.list(of.tree, world)
            : []
          : "facts" in of
            ? whole.list(of.facts, world)
            : [];
      this.#lists.set(per, list);
    }
    return list;
  }
}
