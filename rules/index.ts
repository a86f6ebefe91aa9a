// Generated from the files of this folder by `npm run generate`. Do not edit.
import type { AnyRule } from "../src/rule.js";
import customProviderDefined from "./custom-provider-defined.js";
import deadSessionSetting from "./dead-session-setting.js";
import locationScopeForSession from "./location-scope-for-session.js";
import machineKeyValidation from "./machine-key-validation.js";
import noCommittedMachineKey from "./no-committed-machine-key.js";
import noCookielessFormsAuth from "./no-cookieless-forms-auth.js";
import noDebugCompilation from "./no-debug-compilation.js";
import noInprocWithHeavySessionData from "./no-inproc-with-heavy-session-data.js";
import noInprocWithWebGarden from "./no-inproc-with-web-garden.js";
import noRecyclingWithInproc from "./no-recycling-with-inproc.js";
import noSessionIdInUrl from "./no-session-id-in-url.js";
import noSessionSectionInApplicationHost from "./no-session-section-in-application-host.js";
import noTraceExposingSession from "./no-trace-exposing-session.js";
import partitionResolverRequiresOutOfProcess from "./partition-resolver-requires-out-of-process.js";
import poolIdleTimeoutCoversSession from "./pool-idle-timeout-covers-session.js";
import sameSiteNoneRequiresSecure from "./same-site-none-requires-secure.js";
import sessionPageStateHistorySize from "./session-page-state-history-size.js";
import sessionTimeoutMax from "./session-timeout-max.js";
import sessionTimeoutRange from "./session-timeout-range.js";
import sessionTimeoutVsFormsTimeout from "./session-timeout-vs-forms-timeout.js";
import sqlConnectionStringValid from "./sql-connection-string-valid.js";
import sqlSessionDatabaseAllowed from "./sql-session-database-allowed.js";
import stateConnectionStringFormat from "./state-connection-string-format.js";
import stateServiceStartMode from "./state-service-start-mode.js";
import storeTimeoutRange from "./store-timeout-range.js";
import transformKeepsSessionSettings from "./transform-keeps-session-settings.js";

export const rules = [
  customProviderDefined,
  deadSessionSetting,
  locationScopeForSession,
  machineKeyValidation,
  noCommittedMachineKey,
  noCookielessFormsAuth,
  noDebugCompilation,
  noInprocWithHeavySessionData,
  noInprocWithWebGarden,
  noRecyclingWithInproc,
  noSessionIdInUrl,
  noSessionSectionInApplicationHost,
  noTraceExposingSession,
  partitionResolverRequiresOutOfProcess,
  poolIdleTimeoutCoversSession,
  sameSiteNoneRequiresSecure,
  sessionPageStateHistorySize,
  sessionTimeoutMax,
  sessionTimeoutRange,
  sessionTimeoutVsFormsTimeout,
  sqlConnectionStringValid,
  sqlSessionDatabaseAllowed,
  stateConnectionStringFormat,
  stateServiceStartMode,
  storeTimeoutRange,
  transformKeepsSessionSettings,
] as const satisfies readonly AnyRule[];
