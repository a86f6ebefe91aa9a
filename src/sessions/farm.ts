/** How many machines serve an application, and whether a visitor stays on one of them. */
import type { Application, EffectiveConfig } from "../effective/application.js";
import type { Deployment, Fact } from "../facts/facts.js";
import { kept } from "../kept.js";
import type { Location } from "../source.js";
import { sameMachine } from "./state-server.js";

/** `none`: each request may reach another server. `unknown`: nobody says. */
export type Affinity = "none" | "kept" | "unknown";

/** Servers, instances or replicas that share the visitors of an application. */
export interface Farm {
  readonly servers: number;
  readonly affinity: Affinity;
  /** What says so; absent where a host supplied it without a file. */
  readonly evidence: Location | undefined;
  /** Name in webFarms of Application Request Routing; absent where a person declared the servers. */
  readonly name?: string;
  /** Minutes without a request after which a host name loses its server. */
  readonly affinityEndsAfter?: number;
}

/** How many servers a person declares, by number or by name; undefined where that is not said. */
export function declaredServers({ servers, machines = [] }: Deployment): number | undefined {
  const named = machines.filter(
    (name, i) => !machines.slice(0, i).some((one) => sameMachine(one, name)),
  );
  return servers ?? (named.length > 0 ? named.length : undefined);
}

/** The declared servers, where there are two or more. */
export function declaredFarm(deployment: Fact<Deployment> | undefined): Farm | undefined {
  if (deployment === undefined) return undefined;
  const { affinity } = deployment.value;
  const servers = declaredServers(deployment.value) ?? 1;
  if (servers < 2) return undefined;
  return {
    servers,
    affinity: affinity === undefined ? "unknown" : affinity === "none" ? "none" : "kept",
    evidence: deployment.evidence,
  };
}

type WebFarm = EffectiveConfig["webFarms"]["$entries"][number];

function affinityOf({ applicationRequestRouting: { affinity } }: WebFarm): Partial<Farm> & {
  readonly affinity: Affinity;
} {
  // A module of one's own decides: nobody knows by what.
  if (affinity.useServerProvider.value) return { affinity: "unknown" };
  if (affinity.useCookie.value) return { affinity: "kept" };
  if (!affinity.useHostName.value) return { affinity: "none" };
  return {
    affinity: "kept",
    affinityEndsAfter: affinity.timeout.value / 60,
  };
}

/** Farms of Application Request Routing with two or more servers in use. */
export function* webFarmsOf(config: EffectiveConfig): Generator<Farm> {
  for (const farm of config.webFarms.$entries) {
    if (!farm.enabled.value) continue;
    const servers = farm.$entries.filter(({ enabled }) => enabled.value).length;
    if (servers < 2) continue;
    const { name } = farm;
    yield {
      servers,
      ...affinityOf(farm),
      evidence: farm.$element,
      ...(name.known ? { name: name.value } : {}),
    };
  }
}

/** Addresses of the servers in the farms of Application Request Routing, in use or not. */
export const webServersOf = ({ webFarms }: EffectiveConfig): readonly string[] =>
  webFarms.$entries.flatMap((farm) =>
    farm.$entries.flatMap(({ address }) => (address.known ? [address.value] : [])),
  );

/** Platforms by what a person may call them in the options file. */
const PLATFORMS = {
  appService: /^(?:azure[- ]?)?(?:app[- ]?service|web[- ]?apps?|functions?)(?:[- ].*)?$/i,
  container: /^(?:.*[- ])?(?:container(?:s|[- ]apps?)?|docker|kubernetes|k8s|aks)$/i,
} as const;

/** Whether an application is declared to run on a platform. */
export const runsOn = (
  platform: keyof typeof PLATFORMS,
  { platform: declared }: Deployment,
): boolean => declared !== undefined && PLATFORMS[platform].test(declared.trim());

const AFFINITY_HEADER = "arr-disable-session-affinity";

/**
 * The response header by which an application tells Application Request Routing to keep no visitor
 * on a server: `Arr-Disable-Session-Affinity: true`.
 * @see https://azure.microsoft.com/en-us/blog/disabling-arrs-instance-affinity-in-windows-azure-web-sites/
 */
export function affinityHeader({ files }: Application): Location | undefined {
  let found: Location | undefined;
  for (const file of files) {
    const { root, source } = file.document;
    for (const section of root ? headersIn(root) : []) {
      for (const entry of section.children) {
        const text = (name: string) =>
          entry.attributes.find((attribute) => attribute.name === name)?.value;
        const isIt = text("name")?.trim().toLowerCase() === AFFINITY_HEADER;
        if (entry.name === "clear" || (entry.name === "remove" && isIt)) found = undefined;
        if (entry.name !== "add" || !isIt) continue;
        const original = file.originalOf?.(entry) ?? { source, node: entry };
        found =
          text("value")?.trim().toLowerCase() === "true"
            ? { source: original.source, span: original.node.nameSpan }
            : undefined;
      }
    }
  }
  return found;
}

type Element = NonNullable<Application["files"][number]["document"]["root"]>;

/** Found once for all applications below a file: it may have very many locations. */
const headers = kept<Element, readonly Element[]>();

function headersIn(root: Element): readonly Element[] {
  const known = headers.get(root) ?? [...customHeaders(root)];
  headers.set(root, known);
  return known;
}

/** What stands in force for the whole application: directly, or in a `<location>` without a path. */
function* customHeaders(element: Element | undefined): Generator<Element> {
  for (const child of element?.children ?? []) {
    if (child.name === "customHeaders") yield child;
    else if (child.name === "location") {
      const path = child.attributes.find(({ name }) => name === "path")?.value ?? "";
      if (path === "" || path === ".") yield* customHeaders(child);
    } else if (child.name === "system.webServer" || child.name === "httpProtocol")
      yield* customHeaders(child);
  }
}
