import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const limit = (attributes: string, more: object = {}) =>
  poolAndSite({
    pool: `<recycling><periodicRestart ${attributes} /></recycling>`,
    web: sessionState('mode="Off"'),
    ...more,
  });
const inDefaults = (attributes: string, pool = "") =>
  poolAndSite({
    pool,
    web: "<configuration />",
    defaults: `<recycling><periodicRestart ${attributes} /></recycling>`,
    applications: { "/admin": "<configuration />" },
  });
function twoSites(attributes: string) {
  const made = limit(attributes);
  const blog =
    '<site name="Blog" id="2"><application path="/" applicationPool="ShopPool"><virtualDirectory path="/" physicalPath="C:\\blog" /></application></site>';
  const host = made.files[APPLICATION_HOST] ?? "";
  return {
    ...made,
    files: { ...made.files, [APPLICATION_HOST]: host.replace("</sites>", `${blog}</sites>`) },
  };
}
const found = (at: string, line: number, says: string) => ({
  severity: "warning" as const,
  at,
  line,
  path: APPLICATION_HOST,
  says,
});

testRule("private-memory-in-kilobytes", {
  clean: {
    "no limit by default": poolAndSite({ web: "<configuration />" }),
    "no limit written": limit('memory="0" privateMemory="0"'),
    "the smallest that is believed": limit('memory="50000" privateMemory="50000"'),
    "the largest number there is": limit('privateMemory="4294967295"'),
    "a low limit in the defaults that the pool corrects": inDefaults(
      'privateMemory="512"',
      '<recycling><periodicRestart privateMemory="524288" /></recycling>',
    ),
  },
  caught: {
    "megabytes of private memory": {
      ...limit('privateMemory="512"'),
      found: [
        found(
          "512",
          4,
          'privateMemory="512" is a limit of 512 KB: the unit is KB, and this looks like MB.',
        ),
      ],
    },
    "just too low, of virtual memory": {
      ...limit('memory="49999"'),
      found: [found("49999", 4, "Write 51198976 for 49,999 MB, or 0 for no limit.")],
    },
    "the lowest": { ...limit('privateMemory="1"'), found: [found("1", 4, "this looks like GB")] },
    both: {
      ...limit('memory="1024" privateMemory="800"'),
      found: [found("1024", 4, 'memory="1024" is a limit of 1 MB'), found("800", 4, "800 KB")],
    },
    "the defaults of the pools, once for two applications": {
      ...inDefaults('privateMemory="2048"'),
      found: [found("2048", 5, 'privateMemory="2048" is a limit of 2 MB')],
    },
    "a pool of two sites, once": {
      ...twoSites('privateMemory="2048"'),
      found: [found("2048", 4, 'privateMemory="2048" is a limit of 2 MB')],
    },
    "whatever the session mode is": {
      ...limit('privateMemory="700"', { web: sessionState('mode="StateServer"') }),
      found: [found("700", 4, "700 KB")],
    },
  },
  unjudged: {
    "no server files": { files: "<configuration />", missing: "pool", subjects: ["/"] },
    "what the reader refuses": {
      ...limit('privateMemory="-1"'),
      missing:
        "system.applicationHost/applicationPools/add/recycling/periodicRestart@privateMemory",
      subjects: ["Shop"],
    },
    "a limit that deployment fills in": {
      ...limit('privateMemory="#{Limit}"'),
      missing:
        "system.applicationHost/applicationPools/add/recycling/periodicRestart@privateMemory",
      subjects: ["Shop"],
    },
  },
});
