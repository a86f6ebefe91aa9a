import {
  type Advice,
  type Application,
  type ConfigFile,
  defineRule,
  type Location,
  type RelatedAt,
} from "../src/rule.js";
import { replaceAt, set, tellable } from "./shared/changes.js";
import { ifKnown } from "./shared/known.js";
import { nameOf, samePlace } from "./shared/place.js";
import { attributesReadIn, shownValue } from "./shared/session-settings.js";

type Scope = ConfigFile["settings"]["scopes"][number];
const SECTION = "system.web/sessionState";

interface Difference {
  readonly child: Application;
  /** "mode InProc instead of StateServer, timeout 20 instead of 60". */
  readonly words: string;
  readonly related: readonly RelatedAt[];
  readonly advice: Advice;
}

/** Whether a child sets anything of the section that its parent does not have too. */
function setsItself(child: Application, parent: Application): boolean {
  const [own, shown] = [child.config[SECTION], parent.config[SECTION]];
  const { $element } = own;
  if (!$element) return false;
  if (!parent.files.some((file) => file.document.source === $element.source)) return true;
  // A location that names the child says outright what holds there.
  return attributesReadIn(own.mode.value).some((name) => {
    const { from } = own[name];
    if (from === "default" || samePlace(own[name], shown[name])) return false;
    return !shown[name].shadowed.some(
      ({ source, span }) => source === from.source && span.start === from.span.start,
    );
  });
}

/** What a child does not get because a scope of its parent's files ends at the parent. */
function differenceOf(
  child: Application,
  parent: Application,
  file: ConfigFile,
  { element }: Scope,
): Difference | undefined {
  if (setsItself(child, parent) || !element) return undefined;
  const [own, shown] = [child.config[SECTION], parent.config[SECTION]];
  const names = attributesReadIn(shown.mode.value).filter((name) => {
    const { from, value } = shown[name];
    if (from === "default" || from.source !== file.document.source) return false;
    const inside = from.span.start >= element.span.start && from.span.end <= element.span.end;
    return inside && value !== own[name].value;
  });
  if (names.length === 0) return undefined;
  const words = names.map((name) => {
    const [is, meant] = [
      shownValue(parent, name, own[name].value),
      shownValue(parent, name, shown[name].value),
    ];
    return is === undefined || meant === undefined
      ? `another ${name}`
      : `${name} ${is} instead of ${meant}`;
  });
  const { changes, without } = tellable(
    parent,
    names.map((name) => set(child, own[name], shown[name].value, "elsewhere")),
  );
  return {
    child,
    words: words.join(", "),
    related: names.map((name) => ({ at: shown[name], message: `${name} ends here.` })),
    advice: {
      title: `Set the same for "${nameOf(child)}" in a web.config of its own${without}`,
      changes,
    },
  };
}

/** A `<location>` of a server-level file that sets sessions for one path. */
interface LocationPlace {
  readonly path: string;
  readonly at: Location;
}

interface Note {
  readonly path: string;
  readonly places: readonly LocationPlace[];
}

function placesIn({ settings, document }: ConfigFile): LocationPlace[] {
  return settings.scopes.flatMap(({ element, location, elements }) => {
    const path = element?.attributes.find(({ name }) => name === "path");
    if (!path || location.path === "" || !elements.has(SECTION)) return [];
    return [{ path: location.path, at: { source: document.source, span: path.valueSpan } }];
  });
}

export default defineRule({
  id: "location-scope-for-session",
  description: "Session settings in a <location> do not reach the applications that they seem to.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "applications"],
  messages: {
    leftOut:
      'inheritInChildApplications="false" keeps the session settings of "{parent}" from the applications below it: {list}. Their users get other sessions than this file shows. Let them inherit, or give each its own <sessionState>.',
    nowhere:
      'These session settings reach nobody: no application "{path}" exists. Applications of the server: {known}. Correct the path, which begins with the name of the site.',
  },
  *check({ application, applications }) {
    const childrenNow = () =>
      applications.filter((other) => other.parent === application && other.folder !== undefined);
    let children: readonly Application[] | undefined;
    for (const file of application.files)
      for (const scope of file.settings.scopes) {
        const flag = scope.element?.attributes.find(
          ({ name }) => name === "inheritInChildApplications",
        );
        if (!flag || scope.location.inheritInChildApplications || !scope.elements.has(SECTION))
          continue;
        const differences: Difference[] = [];
        children ??= childrenNow();
        for (const child of children) {
          const known = ifKnown(() => [differenceOf(child, application, file, scope)]);
          if (!known) yield { notEvaluated: SECTION, subject: child.path };
          else differences.push(...known.filter((one) => one !== undefined));
        }
        const [first] = differences;
        if (!first) continue;
        yield {
          message: "leftOut",
          data: {
            parent: nameOf(application),
            list: differences.map(({ child, words }) => `"${nameOf(child)}" (${words})`).join(", "),
          },
          at: { source: file.document.source, span: flag.valueSpan },
          related: first.related,
          suggestions: [
            {
              title: "Let the applications below inherit everything in this <location>",
              changes: [replaceAt(file.document.source, flag.valueSpan, "true")],
            },
            ...differences.map(({ advice }) => advice).filter(({ changes }) => changes.length > 0),
          ],
        };
      }
  },
  // Paths of server-level files can be judged only where all sites of the server are at hand.
  overall: {
    needs: ["application", "site?"],
    summarise: ({ application, site }): Note | undefined =>
      site && {
        path: application.path,
        places: application.files
          .filter(({ kind }) => kind === "rootWeb" || kind === "machine")
          .flatMap(placesIn),
      },
    *check({ summaries }) {
      const paths = [...new Set(summaries.map(({ path }) => path))];
      const known = new Set(paths.map((path) => path.toLowerCase()));
      // Every application has these files.
      const places = new Map(
        summaries
          .flatMap((one) => one.places)
          .map((one) => [`${one.at.source.path}:${one.at.span.start}`, one]),
      );
      for (const { path, at } of places.values()) {
        if (known.has(path.toLowerCase())) continue;
        const names = paths.slice(0, 5).map((one) => `"${one}"`);
        yield {
          message: "nowhere",
          data: { path, known: `${names.join(", ")}${paths.length > 5 ? " and others" : ""}` },
          at,
        };
      }
    },
  },
});
