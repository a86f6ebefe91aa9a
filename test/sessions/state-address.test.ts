/** `tcpip=host:port` as the state client reads it, and what is said of what it refuses. */
import { describe, expect, test } from "vitest";
import { parseStateAddress } from "../../src/sessions/state-address.js";

describe("taken", () => {
  test.each([
    ["tcpip=STATE01:42424", "STATE01", 42424],
    ["tcpip=10.0.0.1:1", "10.0.0.1", 1],
    ["tcpip=:42424", "", 42424],
    ["tcpip=a:0", "a", 0],
    ["tcpip=a:-0", "a", 0],
    ["tcpip=a:-00", "a", 0],
    ["tcpip=a:+7", "a", 7],
    ["tcpip=a: \t42424\r\n", "a", 42424],
    ["tcpip=a:00000042424", "a", 42424],
    ["tcpip=a:65535", "a", 65535],
    ["tcpip= a b :80", " a b ", 80],
    ["tcpip=[::1]:42424", "[::1]", 42424],
    ["tcpip=[fe80::1%eth0]:42424", "[fe80::1%eth0]", 42424],
    ["tcpip=[1:2:3:4:5:6:7:8]:9", "[1:2:3:4:5:6:7:8]", 9],
    ["tcpip=[ABCD::12]:9", "[ABCD::12]", 9],
    ["tcpip=[::ffff:10.0.0.1]:9", "[::ffff:10.0.0.1]", 9],
    ["tcpip=[1:2:3:4:5:6:10.0.0.1]:9", "[1:2:3:4:5:6:10.0.0.1]", 9],
    ["tcpip=[1:2:3:4:5:6:7::]:9", "[1:2:3:4:5:6:7::]", 9],
  ])("%j", (text, host, port) => {
    expect(parseStateAddress(text)).toEqual({ host, port });
  });
});

const NO_PORT = "the port is missing, and there is no default for it";
const START = 'it must begin with "tcpip=" exactly, in lower case and without blanks';
const OTHER = 'it does not begin with "tcpip="';
const SIX = "an IPv6 address must be in brackets";
const BRACKETS = "only an IPv6 address is allowed in brackets";
const COMMA = "host and port are separated by a colon, not by a comma";
const FOLLOWS = "nothing may follow the port, not even a semicolon";
const COLONS = "there is more than one colon between host and port";
const noPort = (port: string) => `${port} is not a port; it must be a whole number up to 65535`;

describe("refused", () => {
  test.each<[string, string, string?, true?]>([
    ["", "it is empty"],
    [" \t", "it is empty"],
    ["tcpip=STATE01", NO_PORT, "tcpip=STATE01:42424"],
    ["tcpip=STATE01:", NO_PORT, "tcpip=STATE01:42424"],
    ["tcpip=STATE01: ", NO_PORT, "tcpip=STATE01:42424"],
    ["tcpip=", NO_PORT, "tcpip=localhost:42424"],
    ["tcpip=[::1]", NO_PORT, "tcpip=[::1]:42424"],
    ["tcpip=[::1]:", NO_PORT, "tcpip=[::1]:42424"],
    ["tcpip=a:65536", noPort('"65536"')],
    ["tcpip=a:-1", noPort('"-1"')],
    ["tcpip=a:--0", noPort('"--0"')],
    ["tcpip=a:4a", noPort('"4a"')],
    ["tcpip=a:4 2", noPort("what is there")],
    ["tcpip=a:b=c", noPort("what is there")],
    ["tcpip=a:12345678901234567890", noPort('"12345678901234567890"')],
    ["tcpip=a:123456789012345678901", noPort("what is there")],
    ["tcpip=[::1]:99999", noPort('"99999"')],
    ["tcpip=STATE01,42424", COMMA, "tcpip=STATE01:42424"],
    ["tcpip=STATE01, 42424", COMMA, "tcpip=STATE01:42424"],
    ["tcpip=STATE01,", NO_PORT, "tcpip=STATE01,:42424"],
    ["tcpip=,42424", NO_PORT, "tcpip=,42424:42424"],
    ["tcpip=STATE01,99999", COMMA],
    ["tcpip=STATE01:42424;", FOLLOWS, "tcpip=STATE01:42424"],
    ["tcpip=STATE01:42424 ; a=b", FOLLOWS, "tcpip=STATE01:42424"],
    ["tcpip=STATE01;", FOLLOWS, "tcpip=STATE01:42424"],
    ["tcpip=[STATE01]:42424", BRACKETS, "tcpip=STATE01:42424"],
    ["tcpip=[a:b]:42424", BRACKETS],
    ["tcpip=[1:2:3:4:5:6:7:8:9]:42424", BRACKETS],
    ["tcpip=[1:2:3:4:5:6:7]:42424", BRACKETS],
    ["tcpip=[1::2::3]:42424", BRACKETS],
    ["tcpip=[1:2:3:4:5:6:7::8]:42424", BRACKETS],
    ["tcpip=[12345::]:42424", BRACKETS],
    ["tcpip=[::g]:42424", BRACKETS],
    ["tcpip=[::1%a%b]:42424", BRACKETS],
    ["tcpip=[::1.2.3]:42424", BRACKETS],
    ["tcpip=[::10.0.0.1000]:42424", BRACKETS],
    ["tcpip=fe80::1", SIX, "tcpip=[fe80::1]:42424"],
    ["tcpip=1:2:3:4:5:6:7:8:42424", SIX, "tcpip=[1:2:3:4:5:6:7:8]:42424"],
    ["tcpip=::1", SIX, "tcpip=[::1]:42424"],
    ["tcpip=a:1:2", COLONS],
    ["tcpip=a[::1]", COLONS],
    ["tcpip=tcp://a:42424", COLONS],
    [
      "tcpip=bücher:42424",
      "the host name holds a character outside ASCII; write its xn-- form or its IP address",
    ],
    ["TCPIP=STATE01:42424", START, "tcpip=STATE01:42424", true],
    [" tcpip=STATE01:42424", START, "tcpip=STATE01:42424", true],
    ["tcpip = STATE01:42424", START, "tcpip=STATE01:42424", true],
    ["tcpip =STATE01", START, "tcpip=STATE01:42424"],
    ["Tcpip=a:b", START],
    ["STATE01:42424", OTHER, "tcpip=STATE01:42424"],
    [" STATE01:42424 ", OTHER, "tcpip=STATE01:42424"],
    ["tcp:STATE01:42424", OTHER, "tcpip=STATE01:42424"],
    ["tcp://STATE01:42424", OTHER, "tcpip=STATE01:42424"],
    [" TCP = STATE01:42424", OTHER, "tcpip=STATE01:42424"],
    ["STATE01", OTHER],
    ["Server=STATE01:42424", OTHER],
    ["STATE01:42424;", OTHER],
    ["Data Source=a;Password=b:c", OTHER],
  ])("%j: %s", (text, fault, better, sure) => {
    expect(parseStateAddress(text)).toEqual({
      fault,
      ...(better === undefined ? {} : { better }),
      ...(sure ? { sure } : {}),
    });
  });

  test("what is proposed is taken", () => {
    for (const text of ["tcpip=", "tcpip=::1", "tcpip=a,1", "a:1", "tcpip=[a]:1", "TCPIP=a"]) {
      const found = parseStateAddress(text);
      const better = "better" in found ? (found.better ?? "") : "";
      expect(parseStateAddress(better), better).toHaveProperty("port");
    }
  });
});
