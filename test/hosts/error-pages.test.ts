/** Whole error pages, pasted: the page of ASP.NET, that of IIS, an entry of the event log. */
import { describe, expect, it } from "vitest";
import { tellingParts } from "../../src/hosts/cli/error-page.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const VERSION =
  "Version Information: Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.8.4110.0";

/** The page of ASP.NET for a file that its reader refuses. */
const parserError = (message: string, line = "<sessionState />") => `\
Server Error in '/shop' Application.

Configuration Error
Description: An error occurred during the processing of a configuration file required to service this request. Please review the specific error details below and modify your configuration file appropriately.

Parser Error Message: ${message}

Source Error:

Line 11:   <system.web>
Line 12:     ${line}
Line 13:   </system.web>

Source File: C:\\inetpub\\wwwroot\\shop\\web.config    Line: 12

${VERSION}`;

/** The page of ASP.NET for what is thrown in a request. */
const exception = (message: string, code = "0x80004005", cause = "") => `\
Server Error in '/' Application.
${message}
Description: An unhandled exception occurred during the execution of the current web request. Please review the stack trace for more information about the error and where it originated in the code.

Exception Details: System.Web.HttpException: ${message}

Source Error:

An unhandled exception was generated during the execution of the current web request. Information regarding the origin and location of the exception can be identified using the exception stack trace below.

Stack Trace:

${cause}
[HttpException (${code}): ${message}]
   System.Web.SessionState.SessionStateModule.BeginAcquireState(Object source, EventArgs e, AsyncCallback cb, Object extraData) +11183820
   System.Web.HttpApplication.ExecuteStepImpl(IExecutionStep step) +195

${VERSION}`;

/** The page of IIS. */
const iis = (error: string, code: string) => `\
HTTP Error 500.19 - Internal Server Error
The requested page cannot be accessed because the related configuration data for the page is invalid.
Detailed Error Information:
Module\t   CustomErrorModule
Notification\t   BeginRequest
Handler\t   StaticFile
Error Code\t   ${code}
Config Error\t   ${error}
Config File\t   \\\\?\\C:\\inetpub\\wwwroot\\shop\\web.config
Requested URL\t   http://localhost:80/shop/
Physical Path\t   C:\\inetpub\\wwwroot\\shop\\
Logon Method\t   Not yet determined
Config Source:
   12:     <modules runAllManagedModulesForAllRequests="true">
More Information:
This error occurs when there is a problem reading the configuration file for the Web server or Web application.`;

/** An entry of the event log. */
const event1309 = (type: string, message: string) => `\
Log Name: Application  Source: ASP.NET 4.0.30319.0  Event ID: 1309
Event code: 3005
Event message: An unhandled exception has occurred.
Event time: 3/12/2024 6:02:11 AM
Application information:
    Application domain: /LM/W3SVC/1/ROOT-1-133547
    Trust level: Full
    Application Virtual Path: /
Process information:
    Process ID: 4120
    Process name: w3wp.exe
Exception information:
    Exception type: ${type}
    Exception message: ${message}
   at System.Web.SessionState.OutOfProcSessionStateStore.MakeRequest(...)`;

const STATE =
  "Unable to make the session state request to the session state server. Please ensure that the ASP.NET State service is started and that the client and server ports are the same.";
const SERIALIZE =
  "Unable to serialize the session state. In 'StateServer' and 'SQLServer' mode, ASP.NET will serialize the session state objects, and as a result non-serializable objects or MarshalByRef objects are not permitted. The same restriction applies if similar serialization is done by the custom session state store in 'Custom' mode.";

/** The first id of the list for a text. */
async function first(text: string): Promise<string | undefined> {
  const { out } = await cli(tree({}), ["explain", text]);
  return /^ {2}([a-z-]+) /m.exec(out)?.[1];
}

const PAGES: readonly (readonly [id: string, page: string])[] = [
  ["state-service-start-mode", exception(STATE, "0x80072749")],
  ["state-service-start-mode", event1309("HttpException", STATE)],
  [
    "state-service-start-mode",
    exception(
      STATE,
      "0x80072749",
      "[SocketException (0x274d): No connection could be made because the target machine actively refused it 127.0.0.1:42424]",
    ),
  ],
  ["no-inproc-with-web-garden", exception(SERIALIZE)],
  [
    "unknown-element",
    parserError("Unrecognized configuration section system.web/sessionstate.", "<sessionstate />"),
  ],
  [
    "unknown-attribute",
    parserError("Unrecognized attribute 'Timeout'. Note that attribute names are case-sensitive."),
  ],
  [
    "section-allowed-at-level",
    parserError(
      "It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level. This error can be caused by a virtual directory not being configured as an application in IIS.",
    ),
  ],
  [
    "state-connection-string-format",
    parserError(
      "The <sessionState> stateConnectionString is invalid. It must have the format tcpip=<server>:<port>, and cannot contain an IP address.",
    ),
  ],
  [
    "partition-resolver-requires-out-of-process",
    exception("Cannot use 'partitionResolver' unless the mode is 'StateServer' or 'SQLServer'."),
  ],
  [
    "sql-session-database-allowed",
    parserError(
      "The sqlConnectionString attribute or the connection string it refers to cannot contain the connection options 'Database', 'Initial Catalog' or 'AttachDbFileName'. In order to allow this, allowCustomSqlDatabase attribute must be set to true.",
    ),
  ],
  [
    "no-locked-section-override",
    iis(
      'This configuration section cannot be used at this path. This happens when the section is locked at a parent level. Locking is either by default (overrideModeDefault="Deny"), or set explicitly by a location tag with overrideMode="Deny" or the legacy allowOverride="false".',
      "0x80070021",
    ),
  ],
  [
    "duplicate-collection-entry",
    iis(
      "Cannot add duplicate collection entry of type 'add' with unique key attribute 'name' set to 'Session'",
      "0x800700b7",
    ),
  ],
  [
    "custom-provider-defined",
    exception("The custom session state store provider 'Redis' is not found."),
  ],
];

describe("a whole error page leads to its id", () => {
  it.each(PAGES)("%s", async (id, page) => {
    expect(await first(page)).toBe(id);
  });

  it.each(PAGES)("%s, pasted into one line", async (id, page) => {
    expect(await first(page.replace(/\r?\n/g, "  "))).toBe(id);
  });
});

describe("what a page says", () => {
  it.each<[string, string, string[]]>([
    ["a refused file", parserError("No."), ["No."]],
    ["an exception, without its type", exception("No."), ["No."]],
    ["a page of IIS, with its code", iis("No.", "0x80070021"), ["No. 0x80070021", "No."]],
    [
      "an event",
      event1309("HttpException", "No."),
      ["No. at System.Web.SessionState.OutOfProcSessionStateStore.MakeRequest(...)"],
    ],
    ["a text that is no page", "session\nlost", ["session lost"]],
  ])("%s", (_, text, parts) => {
    expect(tellingParts(text)).toEqual(parts);
  });

  it("is found in a time that grows with it alone", () => {
    expect(tellingParts(`[${"a.".repeat(20_000)}Error: ${"[".repeat(20_000)}`)).toHaveLength(1);
  });
});
