/** The estate as a drawing: fixed columns, each in the order in which lines cross least. */
import { counted } from "../counted.js";
import { type Html, html, shown } from "../print.js";
import { fitted, widthIn } from "./fit.js";
import { COLUMN_WORDS, type Edge, type Graph, type Node } from "./graph.js";
import { bySeverity } from "./words.js";

/** Units of the drawing. */
const NODE = { width: 246, height: 66, gap: 14 };
const BETWEEN = 62;
const TOP = 34;
const MARGIN = 2;
const TEXT = { name: 13.5, note: 11.5, count: 12.5 };
/** Letters that are not bold take less. */
const REGULAR = 0.9;
/** Passes over the columns, there and back; more change nothing that is seen. */
const SWEEPS = 4;

const placesOf = (nodes: readonly Node[]) => new Map(nodes.map((node, i) => [node.id, i]));

/** Orders a column by the mean place of the neighbours of each node; without any it stays. */
function byNeighbours(
  nodes: readonly Node[],
  others: readonly Node[],
  pairs: readonly (readonly [string, string])[],
): readonly Node[] {
  const places = placesOf(others);
  const sums = new Map<string, { sum: number; n: number }>();
  for (const [own, other] of pairs) {
    const place = places.get(other);
    if (place === undefined) continue;
    const { sum, n } = sums.get(own) ?? { sum: 0, n: 0 };
    sums.set(own, { sum: sum + place, n: n + 1 });
  }
  const mean = (node: Node, i: number) => {
    if (node.isRest) return Infinity;
    const of = sums.get(node.id);
    // Columns of different lengths are compared by the share of the way down.
    return of ? of.sum / of.n / Math.max(1, others.length - 1) : i / Math.max(1, nodes.length - 1);
  };
  return nodes
    .map((node, i) => ({ node, mean: mean(node, i), i }))
    .sort((a, b) => a.mean - b.mean || a.i - b.i)
    .map(({ node }) => node);
}

/** The columns with their nodes in order. */
function ordered({ columns, edges }: Graph): readonly (readonly Node[])[] {
  const lists = columns.map(({ nodes }) => nodes);
  const forth = edges.map(({ from, to }) => [to.id, from.id] as const);
  const back = edges.map(({ from, to }) => [from.id, to.id] as const);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let i = 1; i < lists.length; i++)
      lists[i] = byNeighbours(lists[i] ?? [], lists[i - 1] ?? [], forth);
    for (let i = lists.length - 2; i >= 0; i--)
      lists[i] = byNeighbours(lists[i] ?? [], lists[i + 1] ?? [], back);
  }
  return lists;
}

export interface Box {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Where each node stands: columns side by side, each spread over the height of the longest. */
export function boxesOf(graph: Graph): { boxes: readonly Box[]; width: number; height: number } {
  const lists = ordered(graph);
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 1);
  const height = longest * (NODE.height + NODE.gap) - NODE.gap;
  const boxes = lists.flatMap((nodes, column) =>
    nodes.map((node, i) => ({
      node,
      x: MARGIN + column * (NODE.width + BETWEEN),
      y: round(
        TOP + ((i + 0.5) * (height + NODE.gap)) / nodes.length - NODE.gap / 2 - NODE.height / 2,
      ),
    })),
  );
  const width = lists.length * (NODE.width + BETWEEN) - BETWEEN + 2 * MARGIN;
  return { boxes, width, height: TOP + height + MARGIN };
}

function lineOf({ from, to, isVariant }: Edge, boxes: ReadonlyMap<string, Box>): Html {
  const [a, b] = [boxes.get(from.id), boxes.get(to.id)];
  if (!a || !b) return html``;
  const [x1, y1] = [a.x + NODE.width, round(a.y + NODE.height / 2)];
  const [x2, y2] = [b.x, round(b.y + NODE.height / 2)];
  const middle = (x1 + x2) / 2;
  const kind = from.isRest || to.isRest ? "edge rest" : isVariant ? "edge variant" : "edge";
  return html`<path class="${kind}" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>`;
}

/** 12,345 takes too much room: "12k". */
const brief = (n: number) => (n < 10_000 ? String(n) : `${Math.floor(n / 1000)}k`);

function countsLine({ counts }: Node, x: number, y: number): readonly Html[] {
  const all = bySeverity(counts);
  if (all.length === 0) return [html`<text class="calm" x="${x}" y="${y}">no findings</text>`];
  let at = x;
  return all.map(([severity, n]) => {
    const words = brief(n);
    const here = at;
    at += 17 + widthIn(words, TEXT.count) + 12;
    return html`<use class="${severity}" href="#i-${severity}" x="${round(here)}" y="${round(y - 10.5)}" width="12.500" height="12.500"/><text class="n ${severity}" x="${round(here + 17)}" y="${y}">${words}</text>`;
  });
}

const spoken = ({ name, counts }: Node, column: string): string => {
  const found = bySeverity(counts).map(([severity, n]) => counted(n, severity));
  return `${column} ${name}: ${found.length === 0 ? "no findings" : found.join(", ")}`;
};

/** What is secret goes before anything is cut: half of it would not be known again. */
const drawn = (text: string, size: number) => fitted(shown(text), NODE.width - 30, size);

function nodeHtml({ node, x, y }: Box, hasList: (node: Node) => boolean): Html {
  const [worst = ["calm"]] = bySeverity(node.counts);
  const word = spoken(node, COLUMN_WORDS[node.column][0]);
  const inner = html`<title>${word}. ${node.note}</title><rect class="box" x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}" rx="7"/><path class="side ${worst[0]}" d="M${x + 5} ${y + 8}v${NODE.height - 16}"/><text class="title" x="${x + 16}" y="${y + 22}">${drawn(node.name, TEXT.name)}</text><text class="note" x="${x + 16}" y="${y + 38}">${drawn(node.note, TEXT.note * REGULAR)}</text>${countsLine(node, x + 16, y + 56)}`;
  return hasList(node)
    ? html`<a class="node" href="#${node.id}">${inner}</a>
`
    : html`<g class="node">${inner}</g>
`;
}

/** @param hasList - whether the page has a list of findings under the id of a node */
export function picture(graph: Graph, hasList: (node: Node) => boolean): Html {
  const { boxes, width, height } = boxesOf(graph);
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const heads = graph.columns.map(({ column, nodes }, i) => {
    const x = MARGIN + i * (NODE.width + BETWEEN);
    return html`<text class="head" x="${x}" y="16">${COLUMN_WORDS[column][1]}</text>${nodes.length === 0 ? html`<text class="note" x="${x}" y="48">none</text>` : html``}`;
  });
  return html`<svg class="picture" role="group" aria-labelledby="estate-caption" viewBox="0 0 ${width} ${round(height)}" style="--wide:${width}">
${heads}
<g class="edges" aria-hidden="true">${graph.edges.map((edge) => lineOf(edge, byId))}</g>
${boxes.map((box) => nodeHtml(box, hasList))}</svg>`;
}
