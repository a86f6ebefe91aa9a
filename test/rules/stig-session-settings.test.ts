import { sessionState, testRule } from "./harness.js";

const OUTSIDE = sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"');

testRule("stig-session-settings", {
  clean: {
    "in process": { files: sessionState('mode="InProc"'), preset: "stig" },
    "no sessions": { files: sessionState('mode="Off"'), preset: "stig" },
    "nothing written": { files: "<configuration />", preset: "stig" },
    "a farm": { files: OUTSIDE, preset: "stig", facts: { deployment: { servers: 2 } } },
    "outside the preset": { files: OUTSIDE },
  },
  caught: {
    "a store without a farm": {
      files: OUTSIDE,
      preset: "stig",
      found: [{ severity: "error", at: "StateServer", line: 3, says: "V-218751" }],
    },
    "one declared server is no farm": {
      files: OUTSIDE,
      preset: "stig",
      facts: { deployment: { servers: 1 } },
      found: [{ severity: "error", at: "StateServer", line: 3 }],
    },
    compression: {
      files: sessionState('mode="InProc" compressionEnabled="true"'),
      preset: "stig",
      found: [{ severity: "warning", at: "true", line: 3, says: "V-218770" }],
    },
  },
});
