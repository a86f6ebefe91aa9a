/** The attributes that the proof is about, each with how the managed reader reads it. */
import {
  algorithm,
  anySeconds,
  anyText,
  boolean,
  exactName,
  exactNameOf,
  finiteSeconds,
  key,
  looseSameSite,
  minutes,
  netEnum,
  positiveInteger,
  positiveSeconds,
  type ReadText,
} from "./readers.js";
import * as texts from "./texts.js";

export interface AttributeUnderTest {
  /** Below system.web. */
  readonly section: string;
  readonly name: string;
  readonly read: ReadText;
  readonly texts: readonly string[];
  readonly byDefault: unknown;
}

const under =
  (section: string) =>
  (
    name: string,
    read: ReadText,
    inputs: readonly string[],
    byDefault: unknown,
  ): AttributeUnderTest => ({ section, name, read, texts: inputs, byDefault });

const session = under("sessionState");
const cookies = under("httpCookies");
const machineKey = under("machineKey");
const runtime = under("httpRuntime");

export const sessionStateAttributes: readonly AttributeUnderTest[] = [
  session(
    "mode",
    netEnum({ Off: 0, InProc: 1, StateServer: 2, SQLServer: 3, Custom: 4 }),
    texts.modes,
    "InProc",
  ),
  session("timeout", minutes, texts.numbers, 20),
  session(
    "cookieless",
    exactNameOf(
      { true: "UseUri", false: "UseCookies" },
      "UseUri",
      "UseCookies",
      "AutoDetect",
      "UseDeviceProfile",
    ),
    texts.cookieless,
    "UseCookies",
  ),
  session("cookieName", anyText, texts.strings, "ASP.NET_SessionId"),
  session("cookieSameSite", netEnum({ None: 0, Lax: 1, Strict: 2 }), texts.sessionSameSites, "Lax"),
  session("regenerateExpiredSessionId", boolean, texts.booleans, true),
  session("stateConnectionString", anyText, texts.strings, "tcpip=loopback:42424"),
  session("stateNetworkTimeout", positiveSeconds, texts.numbers, 10),
  session(
    "sqlConnectionString",
    anyText,
    texts.strings,
    "data source=localhost;Integrated Security=SSPI",
  ),
  session("sqlCommandTimeout", anySeconds, texts.numbers, 30),
  session("sqlConnectionRetryInterval", anySeconds, texts.numbers, 0),
  session("allowCustomSqlDatabase", boolean, texts.booleans, false),
  session("compressionEnabled", boolean, texts.booleans, false),
  session("useHostingIdentity", boolean, texts.booleans, true),
  session("customProvider", anyText, texts.strings, ""),
  session("partitionResolverType", anyText, texts.strings, ""),
  session("sessionIDManagerType", anyText, texts.strings, ""),
];

export const neighbourAttributes: readonly AttributeUnderTest[] = [
  under("sessionPageState")("historySize", positiveInteger, texts.numbers, 9),
  under("pages")(
    "enableSessionState",
    exactName("true", "false", "ReadOnly"),
    texts.pageStates,
    "true",
  ),
  cookies("requireSSL", boolean, texts.booleans, false),
  cookies("httpOnlyCookies", boolean, texts.booleans, false),
  cookies("sameSite", looseSameSite, texts.sameSites, "Unspecified"),
  cookies("domain", anyText, texts.strings, ""),
  machineKey(
    "validation",
    algorithm("SHA1", "MD5", "3DES", "AES", "HMACSHA256", "HMACSHA384", "HMACSHA512"),
    texts.algorithms,
    "HMACSHA256",
  ),
  machineKey("decryption", algorithm("Auto", "AES", "3DES", "DES"), texts.algorithms, "Auto"),
  machineKey(
    "compatibilityMode",
    netEnum({ Framework20SP1: 0, Framework20SP2: 1, Framework45: 2 }),
    texts.compatibilities,
    "Framework20SP1",
  ),
  machineKey("validationKey", key(40), texts.keys, "AutoGenerate,IsolateApps"),
  machineKey("decryptionKey", key(2), texts.keys, "AutoGenerate,IsolateApps"),
  runtime("executionTimeout", finiteSeconds, texts.numbers, 110),
  runtime("maxRequestLength", positiveInteger, texts.numbers, 4096),
];

export const attributesUnderTest = [...sessionStateAttributes, ...neighbourAttributes];
