import { sessionState, testRule } from "./harness.js";

const error = (at: string, says: string) => ({ severity: "error" as const, at, line: 3, says });
const sql = (attributes: string) => sessionState(`mode="SQLServer" ${attributes}`);
const state = (attributes: string) => sessionState(`mode="StateServer" ${attributes}`);

testRule("store-timeout-range", {
  clean: {
    "nothing written": { files: sessionState('mode="SQLServer"') },
    "the largest time-out that fits": { files: sql('timeout="2147483647"') },
    "waiting without limit, the right way": { files: sql('sqlCommandTimeout="0"') },
    "the longest command": { files: sql('sqlCommandTimeout="2147483647"') },
    "a negative retry interval only switches the retry off": {
      files: sql('sqlConnectionRetryInterval="-1"'),
    },
    "a retry interval of several minutes": { files: sql('sqlConnectionRetryInterval="3600"') },
    "a network time-out": { files: state('stateNetworkTimeout="30"') },
    "InProc and StateServer refuse Infinite on loading: session-timeout-range": {
      files: sessionState('mode="InProc" timeout="Infinite"'),
    },
    "Off reads nothing": {
      files: sessionState('mode="Off" timeout="Infinite" sqlCommandTimeout="-1"'),
    },
    "values of another mode are dead": {
      files: state('sqlCommandTimeout="Infinite" sqlConnectionRetryInterval="Infinite"'),
    },
    "a network time-out of another mode": { files: sql('stateNetworkTimeout="Infinite"') },
  },
  caught: {
    "Infinite with SQLServer": {
      files: sql('timeout="Infinite"'),
      found: [
        error(
          "Infinite",
          "timeout is Infinite, and in mode SQLServer (Web.config, line 3) the store gets it as a number of 32 bits: it arrives as -2147483648",
        ),
      ],
    },
    "one minute too many, with Custom": {
      files: sessionState(
        'mode="Custom" customProvider="Redis" timeout="2147483648"',
        '<providers><add name="Redis" type="Contoso.Store, Contoso" /></providers>',
      ),
      found: [error("2147483648", "timeout is 2,147,483,648 minutes, and in mode Custom")],
    },
    "a combined mode": {
      files: sessionState('mode="InProc,StateServer" timeout="Infinite"'),
      found: [error("Infinite", "in mode SQLServer")],
    },
    "a negative command time-out": {
      files: sql('sqlCommandTimeout="-1"'),
      found: [
        error("-1", "sqlCommandTimeout is -1 seconds, which reaches SqlCommand as a negative"),
      ],
    },
    "an infinite command time-out": {
      files: sql('sqlCommandTimeout="Infinite"'),
      found: [error("Infinite", "0 waits without limit")],
    },
    "a command time-out that overflows": {
      files: sql('sqlCommandTimeout="2147483648"'),
      found: [error("2147483648", "2,147,483,648 seconds")],
    },
    "an infinite retry": {
      files: sql('sqlConnectionRetryInterval="Infinite"'),
      found: [error("Infinite", "overflows at the first connection error")],
    },
    "an infinite network time-out": {
      files: state('stateNetworkTimeout="Infinite"'),
      found: [
        {
          severity: "warning",
          at: "Infinite",
          line: 3,
          says: "stateNetworkTimeout is Infinite, and in mode StateServer (Web.config, line 3)",
        },
      ],
    },
    "each value on its own": {
      files: sql('timeout="Infinite" sqlCommandTimeout="-30"'),
      found: [error("Infinite", "timeout is"), error("-30", "sqlCommandTimeout is -30 seconds")],
    },
    "the mode of the root Web.config": {
      files: {
        "srv/web.config": sessionState('mode="SQLServer"'),
        "Web.config": sessionState('timeout="Infinite"'),
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: [error("Infinite", "SQLServer (web.config, line 3)")],
    },
  },
  unjudged: {
    "a mode that deployment fills in": {
      files: sessionState('mode="#{SessionMode}" timeout="Infinite"'),
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
  },
});
