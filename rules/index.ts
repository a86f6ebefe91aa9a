// Generated from the files of this folder by `npm run generate`. Do not edit.
import type { AnyRule } from "../src/rule.js";
import asyncSessionModulePairing from "./async-session-module-pairing.js";
import asyncSessionModuleStillLocks from "./async-session-module-still-locks.js";
import classicAspKeepSessionIdSecure from "./classic-asp-keep-session-id-secure.js";
import classicAspSessionInOneProcess from "./classic-asp-session-in-one-process.js";
import cookieDomainMatchesHost from "./cookie-domain-matches-host.js";
import cookieHostNameValid from "./cookie-host-name-valid.js";
import cookiePrefixRequiresSecure from "./cookie-prefix-requires-secure.js";
import customProviderDefined from "./custom-provider-defined.js";
import customSessionIdManager from "./custom-session-id-manager.js";
import deadSessionSetting from "./dead-session-setting.js";
import explicitSessionSettings from "./explicit-session-settings.js";
import farmMachineKeyExplicit from "./farm-machine-key-explicit.js";
import hostingIdentityWithImpersonation from "./hosting-identity-with-impersonation.js";
import hostingIdentityWithoutEffect from "./hosting-identity-without-effect.js";
import locationScopeForSession from "./location-scope-for-session.js";
import machineKeyValidation from "./machine-key-validation.js";
import noCommittedMachineKey from "./no-committed-machine-key.js";
import noCookielessFormsAuth from "./no-cookieless-forms-auth.js";
import noDebugCompilation from "./no-debug-compilation.js";
import noDefaultSessionCookieName from "./no-default-session-cookie-name.js";
import noInprocOnFarm from "./no-inproc-on-farm.js";
import noInprocWithHeavySessionData from "./no-inproc-with-heavy-session-data.js";
import noInprocWithWebGarden from "./no-inproc-with-web-garden.js";
import noPlaintextSessionCredentials from "./no-plaintext-session-credentials.js";
import noRecyclingWithInproc from "./no-recycling-with-inproc.js";
import noSessionIdInUrl from "./no-session-id-in-url.js";
import noSessionSectionInApplicationHost from "./no-session-section-in-application-host.js";
import noSessionStateInAspnetcore from "./no-session-state-in-aspnetcore.js";
import noTraceExposingSession from "./no-trace-exposing-session.js";
import noWideCookieDomain from "./no-wide-cookie-domain.js";
import partitionResolverRequiresOutOfProcess from "./partition-resolver-requires-out-of-process.js";
import poolIdleTimeoutCoversSession from "./pool-idle-timeout-covers-session.js";
import privateMemoryInKilobytes from "./private-memory-in-kilobytes.js";
import protectSessionStoreTraffic from "./protect-session-store-traffic.js";
import providerConnectionStringDefined from "./provider-connection-string-defined.js";
import redisProviderSettings from "./redis-provider-settings.js";
import regenerateExpiredSessionId from "./regenerate-expired-session-id.js";
import requireHttpOnlyCookies from "./require-http-only-cookies.js";
import sameSiteNoneRequiresSecure from "./same-site-none-requires-secure.js";
import secureCookieNeedsHttps from "./secure-cookie-needs-https.js";
import sessionCookieNameCollision from "./session-cookie-name-collision.js";
import sessionCookieNameValid from "./session-cookie-name-valid.js";
import sessionCookieRequireSsl from "./session-cookie-require-ssl.js";
import sessionCookieSameSite from "./session-cookie-same-site.js";
import sessionMemoryWithinPoolLimit from "./session-memory-within-pool-limit.js";
import sessionModuleForAllRequests from "./session-module-for-all-requests.js";
import sessionModuleInPipeline from "./session-module-in-pipeline.js";
import sessionModulePresent from "./session-module-present.js";
import sessionOverPlainHttp from "./session-over-plain-http.js";
import sessionPageStateHistorySize from "./session-page-state-history-size.js";
import sessionTimeoutMax from "./session-timeout-max.js";
import sessionTimeoutRange from "./session-timeout-range.js";
import sessionTimeoutVsFormsTimeout from "./session-timeout-vs-forms-timeout.js";
import sessionTrustLevel from "./session-trust-level.js";
import sqlConnectionStringValid from "./sql-connection-string-valid.js";
import sqlRetryIntervalSeconds from "./sql-retry-interval-seconds.js";
import sqlSessionDatabaseAllowed from "./sql-session-database-allowed.js";
import sqlSessionStoreSetup from "./sql-session-store-setup.js";
import staleEvidence from "./stale-evidence.js";
import stateConnectionStringFormat from "./state-connection-string-format.js";
import stateServerLoopbackOnFarm from "./state-server-loopback-on-farm.js";
import stateServerOnAppService from "./state-server-on-app-service.js";
import stateServerRemoteAccess from "./state-server-remote-access.js";
import stateServiceRunning from "./state-service-running.js";
import stateServiceStartMode from "./state-service-start-mode.js";
import stigPoolSettings from "./stig-pool-settings.js";
import stigSessionSettings from "./stig-session-settings.js";
import storeTimeoutRange from "./store-timeout-range.js";
import transformKeepsSessionSettings from "./transform-keeps-session-settings.js";
import uniqueAppPool from "./unique-app-pool.js";
import unsupportedFramework from "./unsupported-framework.js";
import unsupportedSessionProvider from "./unsupported-session-provider.js";
import versionHeaderWithStateServer from "./version-header-with-state-server.js";

export const rules = [
  asyncSessionModulePairing,
  asyncSessionModuleStillLocks,
  classicAspKeepSessionIdSecure,
  classicAspSessionInOneProcess,
  cookieDomainMatchesHost,
  cookieHostNameValid,
  cookiePrefixRequiresSecure,
  customProviderDefined,
  customSessionIdManager,
  deadSessionSetting,
  explicitSessionSettings,
  farmMachineKeyExplicit,
  hostingIdentityWithImpersonation,
  hostingIdentityWithoutEffect,
  locationScopeForSession,
  machineKeyValidation,
  noCommittedMachineKey,
  noCookielessFormsAuth,
  noDebugCompilation,
  noDefaultSessionCookieName,
  noInprocOnFarm,
  noInprocWithHeavySessionData,
  noInprocWithWebGarden,
  noPlaintextSessionCredentials,
  noRecyclingWithInproc,
  noSessionIdInUrl,
  noSessionSectionInApplicationHost,
  noSessionStateInAspnetcore,
  noTraceExposingSession,
  noWideCookieDomain,
  partitionResolverRequiresOutOfProcess,
  poolIdleTimeoutCoversSession,
  privateMemoryInKilobytes,
  protectSessionStoreTraffic,
  providerConnectionStringDefined,
  redisProviderSettings,
  regenerateExpiredSessionId,
  requireHttpOnlyCookies,
  sameSiteNoneRequiresSecure,
  secureCookieNeedsHttps,
  sessionCookieNameCollision,
  sessionCookieNameValid,
  sessionCookieRequireSsl,
  sessionCookieSameSite,
  sessionMemoryWithinPoolLimit,
  sessionModuleForAllRequests,
  sessionModuleInPipeline,
  sessionModulePresent,
  sessionOverPlainHttp,
  sessionPageStateHistorySize,
  sessionTimeoutMax,
  sessionTimeoutRange,
  sessionTimeoutVsFormsTimeout,
  sessionTrustLevel,
  sqlConnectionStringValid,
  sqlRetryIntervalSeconds,
  sqlSessionDatabaseAllowed,
  sqlSessionStoreSetup,
  staleEvidence,
  stateConnectionStringFormat,
  stateServerLoopbackOnFarm,
  stateServerOnAppService,
  stateServerRemoteAccess,
  stateServiceRunning,
  stateServiceStartMode,
  stigPoolSettings,
  stigSessionSettings,
  storeTimeoutRange,
  transformKeepsSessionSettings,
  uniqueAppPool,
  unsupportedFramework,
  unsupportedSessionProvider,
  versionHeaderWithStateServer,
] as const satisfies readonly AnyRule[];
