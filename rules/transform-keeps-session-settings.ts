import {
  type ConfigFile,
  defineRule,
  each,
  type Found,
  type RelatedAt,
  type Sifted,
  sift,
  unjudged,
} from "../src/rule.js";
import { replaceAt } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { isAmong, RELEASES } from "./shared/releases.js";
import { declaredServers } from "../src/sessions/farm.js";
import { attributesReadIn, type SessionSection } from "../src/sessions/section.js";
import { shownValue } from "./shared/session-settings.js";
import type { XmlAttribute, XmlElement } from "./shared/spots.js";
import { stateServerOf } from "../src/sessions/state-server.js";
import { elementsIn, transformOn } from "./shared/xml.js";

/** The `xdt:Transform="Replace"` of an element. */
function replaceOf(element: XmlElement): XmlAttribute | undefined {
  const transform = transformOn(element);
  return transform?.name === "Replace" ? transform.attribute : undefined;
}

/** What exchanges the session section: the section itself, or an element around it. */
function replacementIn(transform: ConfigFile): XmlElement | undefined {
  return ["sessionState", "system.web", "location"]
    .flatMap((name) => [...elementsIn(transform, name)])
    .find((element) => replaceOf(element));
}

interface Loss {
  /** "timeout (60, now 20)". */
  readonly words: string;
  readonly at: RelatedAt;
}

/** Attributes of the base file that are no longer there, and whose value in force changes. */
function losses(
  before: SessionSection,
  after: SessionSection,
  base: ConfigFile,
  transform: ConfigFile,
): Sifted<Loss> {
  const { known, hidden } = sift(attributesReadIn(after.mode.value), (name): Loss[] => {
    const [was, is] = [before[name], after[name]];
    if (was.from === "default" || was.from.source !== base.document.source) return [];
    const { source } = is.from === "default" ? { source: undefined } : is.from;
    if (source === base.document.source || source === transform.document.source) return [];
    const [old, now] = [was.value, is.value];
    if (old === now) return [];
    const [oldText, nowText] = [shownValue(base, name, old), shownValue(base, name, now)];
    const words =
      oldText === undefined || nowText === undefined
        ? name
        : `${name} (${oldText}, now ${nowText})`;
    return [{ words, at: { at: was, message: `The base file sets ${name} here.` } }];
  });
  return { known: known.flat(), hidden };
}

export default defineRule({
  id: "transform-keeps-session-settings",
  description: "A transform loses session settings, or keeps a store that a farm cannot share.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended", "farm"],
  per: "configuration",
  needs: ["config", "application", "applications", "hosts?"],
  messages: {
    replaced: {
      what: "Replace exchanges the whole <{element}>, so configuration {configuration} loses what the base file sets and this one does not repeat: {list}.",
      next: "Repeat it here, or use SetAttributes, which leaves the other attributes alone.",
    },
    inProcess: {
      what: "In configuration {configuration} sessions are still in process (mode InProc, {origin}), and {servers} servers are declared: each has its own sessions, and they do not follow the user.",
      next: "Set the store in this transform.",
    },
    ownService: {
      what: "In configuration {configuration} sessions are still in the state service at {host}, and {servers} servers are declared: each uses a service of its own, and sessions do not follow the user.",
      next: "Set the address of one service in this transform.",
    },
  },
  options: {
    releases: {
      type: "array",
      items: { type: "string" },
      description: "Configurations that run on the declared servers, whatever their letter case.",
      default: RELEASES,
    },
  },
  *check({ config, application, applications, hosts }, { releases }) {
    const { buildConfiguration: configuration, path } = application;
    const [base, transform] = application.files.slice(-2);
    if (configuration === undefined || !base || transform?.kind !== "transform") return;
    const after = config["system.web/sessionState"];
    const plain = applications.find((other) => other.path === path);
    const ofReplace = (): Found<"replaced"> => {
      const element = replacementIn(transform);
      const replace = element && replaceOf(element);
      if (!plain || !element || !replace) return undefined;
      const before = plain.config["system.web/sessionState"];
      const { known: lost, hidden } = losses(before, after, base, transform);
      if (lost.length === 0) return unjudged(hidden);
      const { source } = transform.document;
      const keeps = element.name === "sessionState" && element.children.length === 0;
      return [
        ...unjudged(hidden),
        {
          message: "replaced",
          data: {
            element: element.name,
            configuration,
            list: lost.map(({ words }) => words).join(", "),
          },
          at: { source, span: replace.valueSpan },
          related: lost.map(({ at }) => at),
          suggestions: keeps
            ? [
                {
                  title: "Set only the attributes written here",
                  changes: [replaceAt(source, replace.valueSpan, "SetAttributes")],
                },
              ]
            : [],
        },
      ];
    };
    const ofStore = (): Found<"inProcess" | "ownService"> => {
      const deployment = hosts?.deployment;
      const servers = (deployment && declaredServers(deployment.value)) ?? 1;
      const isRelease = isAmong(releases, configuration);
      const { mode } = after;
      if (servers < 2 || !isRelease || mode.from === "default") return undefined;
      const server = mode.value === "StateServer" ? stateServerOf(application) : undefined;
      if (mode.value !== "InProc" && !server?.isLocal) return undefined;
      const [own] = elementsIn(transform, "sessionState");
      const place = own ?? transform.document.root;
      if (!place) return undefined;
      return {
        message: server ? "ownService" : "inProcess",
        data: { configuration, servers, origin: originOf(mode), host: server?.host ?? "" },
        at: { source: transform.document.source, span: place.nameSpan },
        related: [
          ...modeInForce(mode),
          ...(server ? relatedTo(after.stateConnectionString, "The address of the service.") : []),
          ...(deployment?.evidence
            ? [{ at: deployment.evidence, message: "The servers as declared." }]
            : []),
        ],
      };
    };
    yield* each([ofReplace, ofStore], (judge) => judge());
  },
});
