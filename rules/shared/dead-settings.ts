/** What some session mode never reads, and what nobody means anything by. */
import { attributeAt } from "../../src/change/place.js";
import { type Application, ifKnown, type RelatedAt } from "../../src/rule.js";
import type { DeadName } from "../../src/sessions/dead.js";
import { entriesWith } from "../../src/sessions/entries.js";
import { sameName } from "../../src/sessions/providers.js";
import type { SessionSection } from "../../src/sessions/section.js";
import { relatedTo } from "./place.js";

export { type DeadName, whyDead } from "../../src/sessions/dead.js";

/** What nobody means anything by: the default, and what old project templates wrote everywhere. */
export const ORDINARY = {
  timeout: /^20$/,
  cookieless: /^(usecookies|false)$/i,
  cookieName: /^ASP\.NET_SessionId$/,
  cookieSameSite: /^Lax$/,
  regenerateExpiredSessionId: /^true$/i,
  sessionIDManagerType: /^$/,
  stateConnectionString: /^tcpip=(loopback|localhost|127\.0\.0\.1):42424$/i,
  stateNetworkTimeout: /^10$/,
  sqlConnectionString:
    /^(data source|server)=(localhost|127\.0\.0\.1|\(local\)|\.);\s*(integrated security=(sspi|true)|trusted_connection=(yes|true)|user id=sa;\s*password=);?$/i,
  sqlCommandTimeout: /^30$/,
  sqlConnectionRetryInterval: /^0$/,
  allowCustomSqlDatabase: /^false$/i,
  compressionEnabled: /^false$/i,
  partitionResolverType: /^$/,
  // The project templates of Visual Studio 2012 wrote this provider beside mode InProc.
  customProvider: /^(DefaultSessionProvider)?$/i,
} as const satisfies Readonly<Record<DeadName, RegExp>>;

export const NAMES = Object.keys(ORDINARY) as DeadName[];

/**
 * Whether the reader checks the text in every mode, so that a slip in it stops the application: it
 * takes plain strings as they are.
 */
export function isChecked({ schema }: Pick<Application, "schema">, name: DeadName): boolean {
  const place = attributeAt(`system.web/sessionState@${name}`, schema.section);
  return place !== undefined && place.attribute.kind !== "string";
}

/** The providers that customProvider names, which the same mode leaves unread. */
export function providersCalled({ providers }: SessionSection, called: string): RelatedAt[] {
  const entries = ifKnown(() => entriesWith(providers.$entries, "type")) ?? [];
  return entries
    .filter(({ name }) => sameName(name.text ?? "", called))
    .flatMap(({ name }) => relatedTo(name, "So nothing starts this provider."));
}
