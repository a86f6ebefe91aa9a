// Generated from the files of this folder by `npm run generate`. Do not edit.
import type { AnyRule } from "../src/rule.js";
import customProviderDefined from "./custom-provider-defined.js";
import deadSessionSetting from "./dead-session-setting.js";
import noInprocWithHeavySessionData from "./no-inproc-with-heavy-session-data.js";
import noSessionIdInUrl from "./no-session-id-in-url.js";
import sameSiteNoneRequiresSecure from "./same-site-none-requires-secure.js";
import sessionTimeoutRange from "./session-timeout-range.js";
import stateServiceStartMode from "./state-service-start-mode.js";

export const rules = [
  customProviderDefined,
  deadSessionSetting,
  noInprocWithHeavySessionData,
  noSessionIdInUrl,
  sameSiteNoneRequiresSecure,
  sessionTimeoutRange,
  stateServiceStartMode,
] as const satisfies readonly AnyRule[];
