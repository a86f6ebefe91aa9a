import { sessionState, testRule } from "./harness.js";

const servers = (deployment: object) => ({ facts: { deployment } });
const stateServer = (address: string) =>
  sessionState(`mode="StateServer" stateConnectionString="${address}"`);
const LOCAL = "tcpip=127.0.0.1:42424";

testRule("state-server-loopback-on-farm", {
  clean: {
    "one machine for all": {
      files: stateServer("tcpip=STATE01:42424"),
      ...servers({ servers: 3, affinity: "none" }),
    },
    "one server": { files: stateServer(LOCAL), ...servers({ servers: 1 }) },
    "another mode": {
      files: sessionState(`mode="InProc" stateConnectionString="${LOCAL}"`),
      ...servers({ servers: 3 }),
    },
    "an address that the store refuses anyway": {
      files: stateServer("localhost"),
      ...servers({ servers: 3 }),
    },
  },
  caught: {
    "pain 8: separate stores on every node": {
      files: stateServer(LOCAL),
      ...servers({ servers: 3, affinity: "none" }),
      found: [
        {
          severity: "error",
          at: LOCAL,
          line: 3,
          says: "Each server asks its own service: with every request that another server answers the user's session is gone.",
        },
      ],
    },
    "the default address": {
      files: sessionState('mode="StateServer"'),
      ...servers({ servers: 2, affinity: "none" }),
      found: [{ severity: "error", at: "StateServer", line: 3, says: "the built-in default" }],
    },
    IPv6: {
      files: stateServer("tcpip=[::1]:42424"),
      ...servers({ servers: 2 }),
      found: [{ severity: "error", at: "tcpip=[::1]:42424", line: 3 }],
    },
    "a visitor stays on one server": {
      files: stateServer(LOCAL),
      ...servers({ servers: 2, affinity: "ip" }),
      found: [{ severity: "warning", at: LOCAL, line: 3, says: "Affinity sends a visitor" }],
    },
  },
  unjudged: {
    "nothing known of the servers": {
      files: stateServer(LOCAL),
      missing: "hosts",
      subjects: ["/"],
    },
    "a partition resolver": {
      files: sessionState('mode="StateServer" partitionResolverType="Shop.Resolver"'),
      ...servers({ servers: 2 }),
      missing: "system.web/sessionState@partitionResolverType",
      subjects: ["/"],
    },
  },
});
