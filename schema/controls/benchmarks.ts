/** Controls of benchmarks on session state, by their numbers; what they ask for in our own words. */
import type { Source } from "./source.js";

export const benchmarks = [
  {
    name: "CIS Microsoft IIS 10 Benchmark",
    note: "Numbers of the layout for IIS 8 and 10.",
    rows: [
      [
        "1.4",
        "Pools run under an identity of their own.",
        [],
        "The account of a pool is no setting of sessions; unique-app-pool asks for a pool of its own.",
      ],
      ["1.5", "Each site has an application pool of its own.", ["unique-app-pool"]],
      [
        "2.3",
        "Forms authentication requires SSL.",
        ["session-cookie-require-ssl", "session-over-plain-http"],
      ],
      ["2.4", "Forms authentication keeps its ticket in a cookie.", ["no-cookieless-forms-auth"]],
      [
        "2.5",
        "Forms tickets are encrypted and validated.",
        ["machine-key-validation"],
        "What protects the ticket is machineKey; the attribute protection itself is no setting of sessions.",
      ],
      ["2.8", "No credentials in configuration files.", ["no-plaintext-session-credentials"]],
      ["3.1", "Deployment mode is retail.", ["no-debug-compilation"]],
      ["3.2", "Debug compilation is off.", ["no-debug-compilation"]],
      ["3.5", "Tracing is off.", ["no-trace-exposing-session"]],
      [
        "3.6",
        "Session ids travel in cookies; the audit also sets name and time-out.",
        ["no-session-id-in-url", "session-timeout-max", "no-default-session-cookie-name"],
      ],
      ["3.7", "Cookies are HttpOnly.", ["require-http-only-cookies"]],
      ["3.8, 3.9", "machineKey validates with a strong algorithm.", ["machine-key-validation"]],
      [
        "3.10",
        "The global trust level is set.",
        ["session-trust-level"],
        "Only where it keeps a session store from starting; levels by themselves protect nothing in current versions.",
      ],
    ],
  },
  {
    name: "DISA IIS 10.0 Site STIG",
    note: "Version V2R15.",
    rows: [
      ["V-218735", "Session state is in process (retired).", ["stig-session-settings"]],
      ["V-218736", "Session ids travel in cookies.", ["no-session-id-in-url"]],
      ["V-218737, V-218738", "The site takes TLS only.", ["session-over-plain-http"]],
      [
        "V-218749, V-218768",
        "Client certificates are asked for.",
        [],
        "They identify users, not sessions.",
      ],
      [
        "V-218751",
        "Session state is in process; farms are exempt.",
        ["stig-session-settings", "custom-session-id-manager"],
      ],
      ["V-218761", "Debug compilation is off.", ["no-debug-compilation"]],
      [
        "V-218762",
        "An idle worker process is stopped, after at most 20 minutes.",
        ["stig-pool-settings", "pool-idle-timeout-covers-session"],
      ],
      ["V-218763", "Sessions end after at most 15 minutes.", ["session-timeout-max"]],
      ["V-218769", "Classic ASP session ids are secure.", ["classic-asp-keep-session-id-secure"]],
      [
        "V-218770",
        "Cookies require SSL, and session data is not compressed.",
        ["session-cookie-require-ssl", "stig-session-settings"],
      ],
      ["V-218771", "Each site has an application pool of its own.", ["unique-app-pool"]],
      [
        "V-218772",
        "A worker process is recycled after a number of requests.",
        ["stig-pool-settings", "no-recycling-with-inproc"],
      ],
      ["V-218775", "Recycling is logged.", ["stig-pool-settings"]],
      ["V-218777", "Rapid-fail protection is on.", ["stig-pool-settings"]],
      ["V-218778", "Failures are counted over at most 5 minutes.", ["stig-pool-settings"]],
    ],
  },
  {
    name: "DISA IIS 10.0 Server STIG",
    note: "Version V3R7.",
    rows: [
      [
        "V-218793, V-218797",
        "Only what is needed is installed and runs.",
        ["state-service-start-mode"],
      ],
      ["V-218804", "Session ids travel in cookies.", ["no-session-id-in-url"]],
      [
        "V-218805",
        "Session ids travel in cookies, and sessions end after at most 15 minutes.",
        ["no-session-id-in-url", "session-timeout-max"],
      ],
      ["V-218807", "machineKey validates with HMACSHA256 or stronger.", ["machine-key-validation"]],
      ["V-218819", "HTTP.sys is tuned.", [], "It is a setting of the system, in the registry."],
      ["V-218820", "Classic ASP session ids are secure.", ["classic-asp-keep-session-id-secure"]],
      [
        "V-218826",
        "Connections of a site are limited.",
        [],
        "It limits connections, not sessions.",
      ],
    ],
  },
  {
    name: "DISA IIS 8.5 STIG",
    note: "Numbers of the older benchmark that still stand in reports.",
    rows: [
      ["V-76725, V-76777", "Session ids travel in cookies.", ["no-session-id-in-url"]],
      [
        "V-76727, V-214420",
        "Session ids travel in cookies, and sessions end after 20 minutes.",
        ["no-session-id-in-url", "session-timeout-max"],
      ],
      [
        "V-76731, V-214422",
        "machineKey validates with a strong algorithm.",
        ["machine-key-validation"],
      ],
      [
        "V-76841, SV-91537",
        "Sessions end after 5, 10 or 20 minutes, by the worth of the data.",
        ["session-timeout-max"],
      ],
      ["SV-91509", "Session state is in process.", ["stig-session-settings"]],
      [
        "SV-91555",
        "Cookies require SSL, and session data is not compressed.",
        ["session-cookie-require-ssl", "stig-session-settings"],
      ],
    ],
  },
  {
    name: "DISA Application Security and Development STIG",
    rows: [
      ["V-222389, V-222390", "Idle sessions end.", ["session-timeout-max"]],
      ["V-222575", "Session cookies are HttpOnly.", ["require-http-only-cookies"]],
      ["V-222576", "Session cookies are secure.", ["session-cookie-require-ssl"]],
      [
        "V-222577, V-222581",
        "Session ids are exposed neither in URLs nor elsewhere.",
        ["no-session-id-in-url"],
        "Ids that code writes to logs or pages are not looked for.",
      ],
      ["V-222578", "Session ids are destroyed at sign-out.", ["session-regenerate-on-login"]],
      [
        "V-222579, V-222580",
        "Each session has an id of its own, which is not taken again.",
        [
          "session-regenerate-on-login",
          "regenerate-expired-session-id",
          "custom-session-id-manager",
        ],
      ],
    ],
  },
  {
    name: "PCI DSS 4.0",
    rows: [["8.2.8", "Idle sessions end after 15 minutes.", ["session-timeout-max"]]],
  },
] as const satisfies readonly Source[];
