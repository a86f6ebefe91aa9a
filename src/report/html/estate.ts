/** The estate: its picture, the same as a table, and what was found at each part. */
import type { Diagnostic } from "../../diagnostic.js";
import { counted } from "../counted.js";
import type { Estate, EstateApplication } from "../estate.js";
import { type Html, html } from "../print.js";
import { shownPath } from "../relative.js";
import type { Surroundings } from "../report.js";
import { ofNode, type Sorted } from "./findings.js";
import { COLUMN_WORDS, folded, type Graph, graphOf, type Node } from "./graph.js";
import { picture } from "./picture.js";
import { table } from "./table.js";
import { badges, leftOut, name } from "./words.js";

/** Nodes of a column that a person takes in. */
const MOST_IN_COLUMN = 14;
const MOST_IN_TABLE = 1000;

const storeWords = ({ stores }: EstateApplication): Html =>
  html`${stores.map(
    ({ name: called, note, configuration }, i) =>
      html`${i > 0 ? html`; ` : html``}${name(called)}, ${note}${configuration === undefined ? html`` : html` (${configuration} only)`}`,
  )}`;

const COLUMN_NAMES = ["Session store", "Mode and time-out", "Folder", "Findings"];

function tableHtml(estate: Estate, graph: Graph, around: Surroundings): Html {
  const hasServer = graph.columns.length > 2;
  const nodes = graph.columns.find(({ column }) => column === "application")?.nodes ?? [];
  const unknown = html`<span class="quiet">not known</span>`;
  const part = (of: { readonly name: string } | undefined) => (of ? name(of.name) : unknown);
  const rows = estate.applications
    .slice(0, MOST_IN_TABLE)
    .map((one, i): [Html, ...Html[]] => [
      name(one.name),
      ...(hasServer ? [part(one.site), part(one.pool)] : []),
      storeWords(one),
      html`${one.note}`,
      one.folder === undefined ? unknown : name(shownPath(around.cwd, one.folder)),
      html`${badges(nodes[i]?.counts ?? { errors: 0, warnings: 0, infos: 0 })}`,
    ]);
  const columns = [
    "Application",
    ...(hasServer ? ["Site", "Application pool"] : []),
    ...COLUMN_NAMES,
  ];
  return html`<details class="group"><summary><h3>The same as a table</h3></summary>
${table("Each application with what serves it and where it keeps sessions.", columns, rows)}
${leftOut(estate.applications.length - MOST_IN_TABLE, "application", "iislint survival --format json has all.")}
</details>
`;
}

/** In words what is drawn, and what cannot be. */
function captionWords(graph: Graph): string {
  const parts = graph.columns.map(({ column, nodes }) => {
    const real = nodes.filter(({ name: called }) => called !== "Not known").length;
    return counted(real, COLUMN_WORDS[column][0]);
  });
  const all =
    parts.length > 1
      ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`
      : parts.join("");
  const dashed = graph.edges.some(({ isVariant }) => isVariant)
    ? " A dashed line is the way of a build configuration alone."
    : "";
  return `${all}. Sites, pools and stores count the findings of the applications joined to them.${dashed}`;
}

const NO_SERVER = html`<p class="note">Sites and application pools are not drawn, as no applicationHost.config was given. To supply it: <code class="option">--application-host FILE</code>.</p>`;

export interface EstateParts {
  readonly graph: Graph;
  readonly section: Html;
}

/** The section, and the graph that other sections count by. */
export function estateSection(
  estate: Estate,
  diagnostics: readonly Diagnostic[],
  order: Sorted,
  around: Surroundings,
): EstateParts {
  const graph = graphOf(estate, diagnostics);
  if (estate.applications.length === 0)
    return {
      graph,
      section: html`<p>No application is at hand: a folder with a web.config or an applicationHost.config makes one.</p>`,
    };
  const drawn = folded(graph, MOST_IN_COLUMN, diagnostics);
  const hasList = (node: Node) => node.found.length > 0;
  const lists = drawn.columns.flatMap(({ column, nodes }) =>
    nodes
      .filter(hasList)
      .map((node) => ofNode(node, COLUMN_WORDS[column][0], diagnostics, order, around)),
  );
  return {
    graph,
    section: html`<figure>
<section class="scroll" tabindex="0" aria-label="Picture of the estate">
${picture(drawn, hasList)}
</section>
<figcaption id="estate-caption">${captionWords(graph)}</figcaption>
</figure>
${graph.columns.length > 2 ? html`` : NO_SERVER}
${tableHtml(estate, graph, around)}
${
  lists.length === 0
    ? html``
    : html`<details class="group parts" open><summary><h3>Findings by part of the estate</h3></summary>
${lists}</details>
`
}`,
  };
}
