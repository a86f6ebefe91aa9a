// Generated from the files of this folder by `npm run generate`. Do not edit.
import type { AnyRule } from "../src/rule.js";
import asyncSessionModulePairing from "./async-session-module-pairing.js";
import asyncSessionModuleStillLocks from "./async-session-module-still-locks.js";
import customProviderDefined from "./custom-provider-defined.js";
import customSessionIdManager from "./custom-session-id-manager.js";
import deadSessionSetting from "./dead-session-setting.js";
import locationScopeForSession from "./location-scope-for-session.js";
import noInprocWithHeavySessionData from "./no-inproc-with-heavy-session-data.js";
import noInprocWithWebGarden from "./no-inproc-with-web-garden.js";
import noRecyclingWithInproc from "./no-recycling-with-inproc.js";
import noSessionIdInUrl from "./no-session-id-in-url.js";
import noSessionSectionInApplicationHost from "./no-session-section-in-application-host.js";
import noSessionStateInAspnetcore from "./no-session-state-in-aspnetcore.js";
import partitionResolverRequiresOutOfProcess from "./partition-resolver-requires-out-of-process.js";
import poolIdleTimeoutCoversSession from "./pool-idle-timeout-covers-session.js";
import sameSiteNoneRequiresSecure from "./same-site-none-requires-secure.js";
import sessionModuleForAllRequests from "./session-module-for-all-requests.js";
import sessionModuleInPipeline from "./session-module-in-pipeline.js";
import sessionModulePresent from "./session-module-present.js";
import sessionTimeoutRange from "./session-timeout-range.js";
import sessionTrustLevel from "./session-trust-level.js";
import sqlConnectionStringValid from "./sql-connection-string-valid.js";
import sqlSessionDatabaseAllowed from "./sql-session-database-allowed.js";
import stateConnectionStringFormat from "./state-connection-string-format.js";
import stateServiceStartMode from "./state-service-start-mode.js";
import storeTimeoutRange from "./store-timeout-range.js";
import transformKeepsSessionSettings from "./transform-keeps-session-settings.js";

export const rules = [
  asyncSessionModulePairing,
  asyncSessionModuleStillLocks,
  customProviderDefined,
  customSessionIdManager,
  deadSessionSetting,
  locationScopeForSession,
  noInprocWithHeavySessionData,
  noInprocWithWebGarden,
  noRecyclingWithInproc,
  noSessionIdInUrl,
  noSessionSectionInApplicationHost,
  noSessionStateInAspnetcore,
  partitionResolverRequiresOutOfProcess,
  poolIdleTimeoutCoversSession,
  sameSiteNoneRequiresSecure,
  sessionModuleForAllRequests,
  sessionModuleInPipeline,
  sessionModulePresent,
  sessionTimeoutRange,
  sessionTrustLevel,
  sqlConnectionStringValid,
  sqlSessionDatabaseAllowed,
  stateConnectionStringFormat,
  stateServiceStartMode,
  storeTimeoutRange,
  transformKeepsSessionSettings,
] as const satisfies readonly AnyRule[];
