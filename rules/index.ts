// Generated from the files of this folder by `npm run generate`. Do not edit.
import type { AnyRule } from "../src/rule.js";
import customProviderDefined from "./custom-provider-defined.js";
import deadSessionSetting from "./dead-session-setting.js";
import farmMachineKeyExplicit from "./farm-machine-key-explicit.js";
import locationScopeForSession from "./location-scope-for-session.js";
import noInprocOnFarm from "./no-inproc-on-farm.js";
import noInprocWithHeavySessionData from "./no-inproc-with-heavy-session-data.js";
import noInprocWithWebGarden from "./no-inproc-with-web-garden.js";
import noRecyclingWithInproc from "./no-recycling-with-inproc.js";
import noSessionIdInUrl from "./no-session-id-in-url.js";
import noSessionSectionInApplicationHost from "./no-session-section-in-application-host.js";
import partitionResolverRequiresOutOfProcess from "./partition-resolver-requires-out-of-process.js";
import poolIdleTimeoutCoversSession from "./pool-idle-timeout-covers-session.js";
import sameSiteNoneRequiresSecure from "./same-site-none-requires-secure.js";
import sessionMemoryWithinPoolLimit from "./session-memory-within-pool-limit.js";
import sessionTimeoutRange from "./session-timeout-range.js";
import sqlConnectionStringValid from "./sql-connection-string-valid.js";
import sqlSessionDatabaseAllowed from "./sql-session-database-allowed.js";
import staleEvidence from "./stale-evidence.js";
import stateConnectionStringFormat from "./state-connection-string-format.js";
import stateServerLoopbackOnFarm from "./state-server-loopback-on-farm.js";
import stateServerOnAppService from "./state-server-on-app-service.js";
import stateServerRemoteAccess from "./state-server-remote-access.js";
import stateServiceRunning from "./state-service-running.js";
import stateServiceStartMode from "./state-service-start-mode.js";
import stigSessionSettings from "./stig-session-settings.js";
import storeTimeoutRange from "./store-timeout-range.js";
import transformKeepsSessionSettings from "./transform-keeps-session-settings.js";
import versionHeaderWithStateServer from "./version-header-with-state-server.js";

export const rules = [
  customProviderDefined,
  deadSessionSetting,
  farmMachineKeyExplicit,
  locationScopeForSession,
  noInprocOnFarm,
  noInprocWithHeavySessionData,
  noInprocWithWebGarden,
  noRecyclingWithInproc,
  noSessionIdInUrl,
  noSessionSectionInApplicationHost,
  partitionResolverRequiresOutOfProcess,
  poolIdleTimeoutCoversSession,
  sameSiteNoneRequiresSecure,
  sessionMemoryWithinPoolLimit,
  sessionTimeoutRange,
  sqlConnectionStringValid,
  sqlSessionDatabaseAllowed,
  staleEvidence,
  stateConnectionStringFormat,
  stateServerLoopbackOnFarm,
  stateServerOnAppService,
  stateServerRemoteAccess,
  stateServiceRunning,
  stateServiceStartMode,
  stigSessionSettings,
  storeTimeoutRange,
  transformKeepsSessionSettings,
  versionHeaderWithStateServer,
] as const satisfies readonly AnyRule[];
