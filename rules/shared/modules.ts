/** Session modules in words, and advice to register them. */
import type { Advice, Application, ConfigFile, Standing } from "../../src/rule.js";
import { ASYNC_TYPE } from "../../src/sessions/async-session.js";
import {
  ASYNC,
  LISTS,
  type ModuleEntry,
  moduleKind,
  type Pipeline,
  type SessionModule,
  type SessionModules,
  STOCK,
} from "../../src/sessions/modules.js";
import { set } from "./changes.js";
import { ownerOf } from "./owner.js";
import { originOf } from "./place.js";
import { before, writtenAttribute } from "./spots.js";
import { attributeText, elementsIn, transformOn, transformsOf } from "./xml.js";

/** What runs without a module. */
export const NOT_ENABLED =
  "Session state can only be used when enableSessionState is set to true, either in a configuration file or in the Page directive.";

/** A place as a value in force that stands there. */
export const standingAt = ({ at }: SessionModules["removals"][number]): Standing => ({
  from: at,
  place: at,
});

/** `"Session" is System.Web.SessionState.SessionStateModule (Web.config, line 7)`. */
export const moduleWords = ({ name, type, entry }: SessionModule): string =>
  `"${name}" is ${type} (${entry ? originOf(entry.name) : "every server has it"})`;

/** A transform changes what the list of a pipeline says of sessions. */
function touchesModules(transform: ConfigFile, pipeline: Pipeline): boolean {
  const path = LISTS[pipeline];
  const list = path.slice(path.lastIndexOf("/") + 1);
  for (const element of elementsIn(transform, list)) {
    if (transformOn(element)) return true;
    for (const entry of element.children) {
      const name = attributeText(entry, "name") ?? "";
      if (entry.name === "clear") return true;
      if (moduleKind(name, attributeText(entry, "type") ?? "") !== undefined) return true;
    }
  }
  return false;
}

/**
 * Whether a transform changes the session modules, so that what is deployed is another matter; what
 * it makes of the application is judged by itself.
 */
export const isChangedByTransform = (application: Application, pipeline: Pipeline): boolean =>
  application.buildConfiguration === undefined &&
  transformsOf(application).some((transform) => touchesModules(transform, pipeline));

/** Sets an attribute of a module's entry. */
export const setOfModule = (
  application: Application,
  entry: ModuleEntry,
  attribute: "type" | "preCondition",
  value: string,
  at?: Parameters<typeof set>[3],
) => {
  const current = entry[attribute] ?? entry.type;
  return {
    ...(at === undefined ? set(application, current, value) : set(application, current, value, at)),
    ...(entry.name.known && { entry: { element: "add", key: { name: entry.name.value } } }),
  };
};

/** Takes the stock entry out before an entry that some file writes. */
export function removeBefore({ name }: ModuleEntry, list: string): Advice[] {
  const written = writtenAttribute(name);
  const at = written && before(written.source, written.attribute.parent);
  if (!at) return [];
  const change = { do: "set", path: `${list}/remove@name`, value: STOCK.name, at } as const;
  return [{ title: "Take the server's own session module out first", changes: [change] }];
}

/** Puts the asynchronous module in the place of the stock entry, as its package does. */
export function useAsyncModule(application: Application, module: SessionModule): Advice {
  const { Integrated: list } = LISTS;
  const title = "Let the asynchronous session module run in its place";
  if (module.entry)
    return { title, changes: [setOfModule(application, module.entry, "type", ASYNC_TYPE)] };
  const path = `${list}/add`;
  const of = ownerOf(application, application.config[list].runAllManagedModulesForAllRequests);
  const { name } = STOCK;
  return {
    title,
    changes: [
      { do: "drop", path, entry: { name }, ...of },
      {
        do: "add",
        path,
        entry: { name, type: ASYNC_TYPE, preCondition: ASYNC.preCondition },
        ...of,
      },
    ],
  };
}
