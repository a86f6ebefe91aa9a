/** What is read at each place: compared before and after a fix, it tells whether that kept the meaning. */
import { describeSection, type Described } from "../effective/describe.js";
import { effectiveConfig } from "../effective/effective-config.js";
import type { ConfigLevel } from "../effective/layers.js";
import { nameOfTree } from "../effective/plan.js";
import type { OpenTree, Place } from "../effective/tree.js";
import { joinVirtual } from "../paths.js";
import { type EffectiveConfig, UnknownValue } from "../effective/application.js";
import { type DeadName, whyDead } from "../sessions/dead.js";
import type { Schema } from "../settings/schema.js";
import { type Edited, touchedSections } from "./touched.js";

const SESSION = "system.web/sessionState";

/** Whether somebody reads an attribute of `<sessionState>`, or may. */
function isRead(section: EffectiveConfig[typeof SESSION], name: string): boolean {
  // Everything depends on the mode.
  if (!section.mode.known) return true;
  try {
    if (name.includes("/") || name.includes("[")) return section.mode.value === "Custom";
    return whyDead(section, name as DeadName) === undefined || name === "mode";
  } catch (error) {
    if (error instanceof UnknownValue) return true;
    throw error;
  }
}

const lineOf = ({ name, known, value }: Described) =>
  `${name}=${known ? JSON.stringify(value ?? null) : "?"}`;

/** What is in force at every place of a run, of the sections that edits touch. */
export class InForce {
  /** By place and build configuration, then by section. */
  readonly places = new Map<string, ReadonlyMap<string, string>>();
  readonly #sections = new Map<Schema, ReadonlySet<string>>();

  /** @param edited - the files whose sections count */
  constructor(private readonly edited: readonly Edited[]) {}

  #sectionsOf(schema: Schema): ReadonlySet<string> {
    let sections = this.#sections.get(schema);
    if (!sections) this.#sections.set(schema, (sections = touchedSections(this.edited, schema)));
    return sections;
  }

  /** Takes what is read at a place, and at the paths of each `<location>` in its file. */
  readonly add = (open: OpenTree, place: Place): void => {
    this.#place(open, place);
    const { file, virtualPath } = place.level;
    if (!place.tree) return;
    for (const { location } of file?.settings.scopes ?? [])
      if (location.path !== "")
        this.#place(open, open.place(joinVirtual(virtualPath, location.path)));
  };

  #place(open: OpenTree, place: Place): void {
    const tree = place.tree ? nameOfTree(open.server, place.tree) : "";
    const name = `${tree}|${place.level.virtualPath}`;
    if (this.places.has(name)) return;
    this.#chain(open, name, place.chain);
    for (const { buildConfiguration, chain } of open.changedChains(place))
      this.#chain(open, `${name}|${buildConfiguration}`, chain);
  }

  #chain(open: OpenTree, name: string, chain: readonly ConfigLevel[]): void {
    const { schema, project } = open.server;
    const config = effectiveConfig(schema, chain, project.environment ?? {}, open.sourceOf);
    const sections = new Map<string, string>();
    for (const section of this.#sectionsOf(schema)) {
      const described = describeSection(schema, section, config, chain, open.sourceOf);
      const values = described?.values ?? [];
      const read =
        section === SESSION ? values.filter(({ name }) => isRead(config[SESSION], name)) : values;
      sections.set(section, read.map(lineOf).join("\n"));
    }
    this.places.set(name, sections);
  }

  /** The sections that somebody reads differently there; a place that only one knows counts as such. */
  *differences(other: InForce): Generator<string> {
    for (const [place, sections] of this.places) {
      const others = other.places.get(place);
      for (const [section, text] of sections) if (others?.get(section) !== text) yield section;
    }
    for (const place of other.places.keys()) if (!this.places.has(place)) yield* [""];
  }
}
