/** The lists of weaknesses and benchmarks that rules answer, as taxonomies. */
import type { ReportingDescriptor, ReportingDescriptorRelationship, ToolComponent } from "sarif";
import { benchmarks } from "../../../schema/controls/benchmarks.js";
import type { Source } from "../../../schema/controls/source.js";
import { weaknesses } from "../../../schema/controls/weaknesses.js";

interface Publisher {
  /** How the names of their lists begin. */
  readonly start: string;
  readonly organization: string;
  readonly informationUri: string;
  /** Where one of their entries is read. */
  readonly helpUri?: (id: string) => string;
}

const PUBLISHERS: readonly Publisher[] = [
  {
    start: "CWE",
    organization: "MITRE",
    informationUri: "https://cwe.mitre.org/",
    helpUri: (id) => `https://cwe.mitre.org/data/definitions/${id.replace("CWE-", "")}.html`,
  },
  {
    start: "CIS ",
    organization: "Center for Internet Security",
    informationUri: "https://www.cisecurity.org/benchmark/microsoft_iis",
  },
  {
    start: "DISA ",
    organization: "Defense Information Systems Agency",
    informationUri: "https://public.cyber.mil/stigs/",
  },
];

interface Taxonomy extends Publisher {
  readonly list: Source;
}

const TAXONOMIES: readonly Taxonomy[] = [...weaknesses, ...benchmarks].flatMap((list) => {
  const publisher = PUBLISHERS.find(({ start }) => list.name.startsWith(start));
  return publisher ? [{ ...publisher, list }] : [];
});

interface Taxon {
  readonly id: string;
  readonly asks: string;
}

/** The entries that some of the ids answer; a row may hold several numbers. */
const taxaOf = ({ list }: Taxonomy, ids: ReadonlySet<string>): readonly Taxon[] =>
  list.rows
    .filter((row) => row[2].some((id) => ids.has(id)))
    .flatMap(([numbers, asks]) => numbers.split(", ").map((id) => ({ id, asks })));

/** What rules of a run refer to. */
export interface Taxonomies {
  readonly components: ToolComponent[];
  readonly relationshipsOf: (id: string) => ReportingDescriptorRelationship[];
  /** As GitHub shows and filters them: "external/cwe/cwe-614". */
  readonly tagsOf: (id: string) => string[];
}

const descriptorOf = ({ id, asks }: Taxon, { helpUri }: Taxonomy): ReportingDescriptor => ({
  id,
  shortDescription: { text: asks },
  ...(helpUri ? { helpUri: helpUri(id) } : {}),
});

/** @param ids - the rules that are listed; only what they answer is */
export function taxonomiesFor(ids: ReadonlySet<string>): Taxonomies {
  const used = TAXONOMIES.filter((one) => taxaOf(one, ids).length > 0);
  const components = used.map((one): ToolComponent => {
    const { list, organization, informationUri } = one;
    return {
      name: list.name,
      organization,
      informationUri,
      shortDescription: { text: list.note ?? `What ${list.name} says of sessions.` },
      isComprehensive: false,
      taxa: taxaOf(one, ids).map((taxon) => descriptorOf(taxon, one)),
    };
  });
  const answers = (id: string) =>
    used.flatMap((one, component) => {
      const places = new Map(components[component]?.taxa?.map((taxon, i) => [taxon.id, i]));
      return taxaOf(one, new Set([id])).map((taxon) => ({
        one,
        target: {
          id: taxon.id,
          index: places.get(taxon.id) ?? -1,
          toolComponent: { name: one.list.name, index: component },
        },
      }));
    });
  return {
    components,
    relationshipsOf: (id) => answers(id).map(({ target }) => ({ target, kinds: ["relevant"] })),
    tagsOf: (id) =>
      answers(id)
        .filter(({ one }) => one.list.name === "CWE")
        .map(({ target }) => `external/cwe/${target.id.toLowerCase()}`),
  };
}
