import {
  applicationName,
  type Advice,
  type Application,
  type ConfigFile,
  defineRule,
  type Location,
  readKnown,
  type RelatedAt,
  sift,
  unjudged,
} from "../src/rule.js";
import { replaceAt, set, tellable } from "./shared/changes.js";
import { childrenOf, sourcesOf } from "./shared/family.js";
import { samePlace } from "./shared/place.js";
import { attributesReadIn } from "../src/sessions/section.js";
import { shownValue } from "./shared/session-settings.js";

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
): { readonly difference?: Difference; readonly isWhole: boolean } {
  if (setsItself(child, parent) || !element) return { isWhole: true };
  const [own, shown] = [child.config[SECTION], parent.config[SECTION]];
  const names = attributesReadIn(shown.mode.value).filter((name) => {
    const { from } = shown[name];
    if (from === "default" || from.source !== file.document.source) return false;
    return from.span.start >= element.span.start && from.span.end <= element.span.end;
  });
  const compared = sift(names, (name) => ({
    name,
    differs: shown[name].value !== own[name].value,
  }));
  const different = compared.known.filter(({ differs }) => differs).map(({ name }) => name);
  const isWhole = compared.hidden.length === 0;
  if (different.length === 0) return { isWhole };
  const words = different.map((name) => {
    const is = shownValue(parent, name, own[name].value);
    const meant = shownValue(parent, name, shown[name].value);
    return is === undefined || meant === undefined
      ? `another ${name}`
      : `${name} ${is} instead of ${meant}`;
  });
  const { changes, without } = tellable(
    parent,
    different.map((name) => set(child, own[name], shown[name].value, "elsewhere")),
  );
  const difference = {
    child,
    words: words.join(", "),
    related: different.map((name) => ({ at: shown[name], message: `${name} ends here.` })),
    advice: {
      title: `Set the same for "${applicationName(child)}" in a web.config of its own${without}`,
      changes,
    },
  };
  return { difference, isWhole };
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
    leftOut: {
      what: 'inheritInChildApplications="false" keeps the session settings of "{app}" from the applications below it: {list}.',
      because: "Their users get other sessions than this file shows.",
      next: "Let them inherit, or give each its own <sessionState>.",
    },
    nowhere: {
      what: 'These session settings reach nobody: no application "{path}" exists.',
      because: "Applications of the server: {known}.",
      next: "Correct the path, which begins with the name of the site.",
    },
  },
  *check({ application, applications }) {
    const sources = sourcesOf(application);
    for (const file of application.files) {
      // What does not reach the application itself cannot end there.
      if (sources && !sources.has(file.document.source)) continue;
      for (const scope of file.settings.scopes) {
        const flag = scope.element?.attributes.find(
          ({ name }) => name === "inheritInChildApplications",
        );
        if (!flag || scope.location.inheritInChildApplications || !scope.elements.has(SECTION))
          continue;
        const differences: Difference[] = [];
        for (const child of childrenOf(application, applications)) {
          const seen = readKnown(() => differenceOf(child, application, file, scope));
          const { difference, isWhole } = "value" in seen ? seen.value : { isWhole: false };
          if (!isWhole) yield* unjudged([SECTION], child.path);
          if (difference) differences.push(difference);
        }
        const [first] = differences;
        if (!first) continue;
        yield {
          message: "leftOut",
          data: {
            list: differences
              .map(({ child, words }) => `"${applicationName(child)}" (${words})`)
              .join(", "),
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
