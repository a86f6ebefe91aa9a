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
import { badges, leftOut, name } from "./words.js";

/** Nodes of a column that a person takes in. */
const MOST_IN_COLUMN = 14;
const MOST_IN_TABLE = 1000;

const storeWords = ({ stores }: EstateApplication): Html =>
  html`${stores.map(
    ({ name: called, configuration }, i) =>
      html`${i > 0 ? html`; ` : html``}${name(called)}${configuration === undefined ? html`` : html` (${configuration} only)`}`,
  )}`;

function tableHtml(estate: Estate, graph: Graph, around: Surroundings): Html {
  const hasServer = graph.columns.length > 2;
  const nodes = graph.columns.find(({ column }) => column === "application")?.nodes ?? [];
  const unknown = html`<span class="quiet">not known</span>`;
  const rows = estate.applications.slice(0, MOST_IN_TABLE).map((one, i) => {
    const { site, pool, folder, note } = one;
    return html`<tr><th scope="row">${name(one.name)}</th>${hasServer ? html`<td>${site ? name(site.name) : unknown}</td><td>${pool ? name(pool.name) : unknown}</td>` : html``}<td>${storeWords(one)}</td><td>${note}</td><td>${folder === undefined ? unknown : name(shownPath(around.cwd, folder))}</td><td>${badges(nodes[i]?.counts ?? { errors: 0, warnings: 0, infos: 0 })}</td></tr>
`;
  });
  return html`<details class="group"><summary><h3>The same as a table</h3></summary>
<div class="scroll" role="region" tabindex="0" aria-label="Applications as a table"><table>
<caption>Each application with what serves it and where it keeps sessions.</caption>
<thead><tr><th scope="col">Application</th>${hasServer ? html`<th scope="col">Site</th><th scope="col">Application pool</th>` : html``}<th scope="col">Session store</th><th scope="col">Mode and time-out</th><th scope="col">Folder</th><th scope="col">Findings</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
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

const NO_SERVER =
  "Sites and application pools are not drawn: no applicationHost.config was given. Supply it with --application-host FILE.";

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
<div class="scroll" role="region" tabindex="0" aria-label="Picture of the estate">
${picture(drawn, hasList)}
</div>
<figcaption id="estate-caption">${captionWords(graph)}</figcaption>
</figure>
${graph.columns.length > 2 ? html`` : html`<p class="note">${NO_SERVER}</p>`}
${tableHtml(estate, graph, around)}
${
  lists.length === 0
    ? html``
    : html`<details class="group" open><summary><h3>Findings by part of the estate</h3></summary>
${lists}</details>
`
}`,
  };
}
