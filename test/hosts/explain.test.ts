/** `iislint explain TEXT` leads from what somebody reads on the screen to the id that tells why. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allIds } from "../../src/hosts/cli/ids.js";
import { seenAs } from "../rules/page.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const root = join(import.meta.dirname, "../..");

/** The ids that are listed for a text, the nearest first. */
async function listed(text: string): Promise<string[]> {
  const { code, out } = await cli(tree({}), ["explain", text]);
  expect(code).toBe(0);
  return [...out.matchAll(/^ {2}([a-z0-9-]+) {2,}\S/gm)].map(([, id = ""]) => id);
}

describe("a pasted text lists first", () => {
  it.each([
    [
      "Parser Error Message: It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level. This error can be caused by a virtual directory not being configured as an application in IIS.",
      "section-allowed-at-level",
    ],
    [
      "This configuration section cannot be used at this path. This happens when the section is locked at a parent level.",
      "no-locked-section-override",
    ],
    ["HTTP Error 500.19 0x80070021", "no-locked-section-override"],
    ["HTTP Error 500.19 0x8007000d", "xml-syntax"],
    ["0x800700b7", "duplicate-collection-entry"],
    ["0x80070032", "unknown-element"],
    ["The entry 'store' has already been added.", "duplicate-collection-entry"],
    [
      "Sections must only appear once per config file. See the help topic <location> for exceptions.",
      "duplicate-element",
    ],
    ["An error occurred while parsing EntityName.", "xml-syntax"],
    [
      "Unable to make the session state request to the session state server. Please ensure that the ASP.NET State service is started and that the client and server ports are the same.",
      "state-service-start-mode",
    ],
    [
      "For InProc and StateServer modes, the session timeout value cannot be larger than one year.",
      "session-timeout-range",
    ],
    ["The custom session state store provider", "custom-provider-defined"],
    [
      "The sqlConnectionString attribute or the connection string it refers to cannot contain the connection options 'Database', 'Initial Catalog' or 'AttachDbFileName'.",
      "sql-session-database-allowed",
    ],
    [
      "The <sessionState> stateConnectionString is invalid. It must have the format tcpip=<server>:<port>",
      "state-connection-string-format",
    ],
    [
      "Cannot use 'partitionResolver' unless the mode is 'StateServer' or 'SQLServer'.",
      "partition-resolver-requires-out-of-process",
    ],
    ["Keyword not supported: 'provider'.", "sql-connection-string-valid"],
    ["Unable to open configSource file", "invalid-config-source"],
    ["Could not resolve 'setAttributes' as a type of Transform", "invalid-transform"],
    [
      "The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node.",
      "invalid-protected-section",
    ],
    ["Event 5186", "pool-idle-timeout-covers-session"],
    ["Event 5076 of WAS", "no-recycling-with-inproc"],
    ["AspxAutoDetectCookieSupport=1", "no-session-id-in-url"],
    [
      'This Set-Cookie was blocked because it had the "SameSite=None" attribute but did not have the "Secure" attribute',
      "same-site-none-requires-secure",
    ],
    ["Session is null after login behind the load balancer", "transform-keeps-session-settings"],
  ])("%s", async (text, id) => {
    expect((await listed(text))[0]).toBe(id);
  });
});

describe("a pasted text lists among others", () => {
  it.each([
    ["Event 5117 of WAS", ["no-inproc-with-heavy-session-data", "no-recycling-with-inproc"]],
    ["logged out at random", ["no-inproc-with-web-garden", "transform-keeps-session-settings"]],
    [
      "Unrecognized attribute 'cookieSameSite'",
      ["native-reader-differs", "setting-newer-than-framework"],
    ],
    [
      "Event code: 3008",
      ["invalid-attribute-value", "section-allowed-at-level", "unknown-attribute"],
    ],
  ])("%s", async (text, ids) => {
    expect(await listed(text)).toEqual(expect.arrayContaining(ids));
  });
});

describe("a text of something else", () => {
  it.each([
    "how do I make coffee",
    "nginx proxy timeout",
    "TypeError: x is not a function",
    "disk full",
    "cookie monster",
    "password reset mail",
  ])("%s: no id is listed, at most two are asked for", async (text) => {
    const { code, out, err } = await cli(tree({}), ["explain", text]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`No id and no page speaks of "${text}".`);
    expect(err).toMatch(/\. (?:Did you mean "[\w-]+"(?: or "[\w-]+")?\? )?"iislint rules" lists/);
  });

  it("that nearly is an id asks for that", async () => {
    const { code, err } = await cli(tree({}), ["explain", "xml-sintax"]);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "xml-syntax"');
  });
});

describe("what is for a person is no wider than the terminal", () => {
  it.each([
    [["explain", "state"]],
    [["explain", "state-service-start-mode"]],
    [["help"]],
    [["help", "lint"]],
    [["effective", "--at", "/", "--section", "system.web/sessionState", "."]],
    [["effective", "--at", "/", "--format", "table", "--set", "."]],
    [["effective", "."]],
  ])("%j", async (argv) => {
    const folder = tree({
      "a/long/path/to/some/folder/of/a/site/Web.config":
        '<configuration><system.web><sessionState timeout="30" mode="StateServer" stateConnectionString="tcpip=a-long-name-of-a-host:42424" /></system.web></configuration>',
    });
    const where =
      argv[0] === "effective"
        ? [...argv.slice(0, -1), "a/long/path/to/some/folder/of/a/site"]
        : argv;
    const narrow = await cli(folder, where, { env: { COLUMNS: "50" } });
    expect(narrow.code).toBe(0);
    let isCode = false;
    for (const line of narrow.out.split("\n")) {
      if (line.startsWith("```")) isCode = !isCode;
      // Code and tables stay as they are; a word without a blank may be an option with its values.
      if (!isCode && !/^[`|]|^ {4}|^suppress|^ +(?:-|iislint )/.test(line))
        expect(line.length, line).toBeLessThanOrEqual(50);
    }
    // A table that is too wide becomes lists, which name each column again.
    if (argv.length === 2 || argv.includes("table")) return;
    const words = (text: string) => text.replace(/[│\s]+/g, "");
    expect(words(narrow.out)).toBe(
      words((await cli(folder, where, { env: { COLUMNS: "200" } })).out),
    );
  });
});

/** The exact messages of an item; an item in people's own words as it stands. */
function textsOf(item: string): readonly string[] {
  const messages = item.split("`").filter((text, i) => i % 2 === 1 && text.includes(" "));
  return messages.length > 0 ? messages : [item];
}

describe("each page is listed for every text that it gives", () => {
  const pages = allIds().map(({ id, page }) => ({
    id,
    texts: seenAs(readFileSync(join(root, page), "utf8")).flatMap(textsOf),
  }));
  it.each(pages)("$id", async ({ id, texts }) => {
    expect(texts).not.toEqual([]);
    for (const text of texts) expect(await listed(text), text).toContain(id);
  });
});

describe("standard input", () => {
  const PAGE = `Server Error in '/' Application.

Configuration Error

Description: An error occurred during the processing of a configuration file.

Parser Error Message: Unable to make the session state request to the session state server.

Source Error:

Line 12: <sessionState mode="StateServer" />`;

  it.each([
    ["with the line ends of Unix", PAGE],
    ["with those of Windows", PAGE.replaceAll("\n", "\r\n")],
    ["in UTF-16", Buffer.from(`\ufeff${PAGE}`, "utf16le")],
  ])("is looked up as a page that was pasted, %s", async (_, stdin) => {
    const { code, out } = await cli(tree({}), ["explain", "-"], { stdin });
    expect(code).toBe(0);
    expect(out).toContain("Unable to make the session state request");
    expect(out).toContain("  state-service-start-mode ");
  });

  it("that holds nothing is no text", async () => {
    const { code, err } = await cli(tree({}), ["explain", "-"], { stdin: " \n" });
    expect([code, err]).toEqual([2, expect.stringContaining("needs an id or a text")]);
  });
});

it.each([
  ["5011", "no-inproc-with-heavy-session-data"],
  ["5117", "no-recycling-with-inproc"],
  ["5186", "pool-idle-timeout-covers-session"],
])("event %s leads to a page that says what it means", async (event, id) => {
  expect(await listed(event)).toContain(id);
});
