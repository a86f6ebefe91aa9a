import { describe } from "vitest";
import { check } from "./helper.js";

const STATE = '<system.web>\n<sessionState mode="InProc" timeout="20" />\n</system.web>';
const ROWS =
  '<appSettings>\n<add key="farm" value="no" />\n<add key="farm" value="maybe" />\n<add key="node" value="1" />\n</appSettings>';

const NEW_ROOT =
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="Replace"><appSettings /></configuration>';

describe("Replace", () => {
  check([
    {
      name: "puts the transform's element in the place of the one that matches",
      base: STATE,
      transform:
        '<system.web>\n<sessionState mode="StateServer" xdt:Transform="Replace" />\n</system.web>',
      result: '<system.web><sessionState mode="StateServer"/></system.web>',
    },
    {
      name: "changes only the first of several and warns",
      base: ROWS,
      transform: '<appSettings>\n<add key="new" xdt:Transform="Replace" />\n</appSettings>',
      result:
        '<appSettings><add key="new"/><add key="farm" value="maybe"/><add key="node" value="1"/></appSettings>',
      log: ["warning multiple-targets 3"],
    },
    {
      name: "takes content, comments and instructions along",
      base: STATE,
      transform:
        '<system.web>\n<sessionState xdt:Transform="Replace"><!-- own --><?keep it?><providers /></sessionState></system.web>',
      result:
        "<system.web><sessionState><!-- own --><?keep it?><providers/></sessionState></system.web>",
    },
    {
      name: "has no use for arguments",
      base: STATE,
      transform: '<system.web>\n<sessionState xdt:Transform="Replace(mode)" /></system.web>',
      result: "<system.web><sessionState/></system.web>",
      log: ["warning arguments-ignored 3"],
    },
    {
      name: "takes empty parentheses for none",
      base: STATE,
      transform: '<system.web><sessionState xdt:Transform=" Replace ( ) " /></system.web>',
      result: "<system.web><sessionState/></system.web>",
      log: ["warning arguments-ignored 2"],
    },
    {
      name: "replaces the root",
      base: `<?xml version="1.0"?>\n<configuration>${STATE}</configuration>`,
      transform: NEW_ROOT,
      result: "<configuration><appSettings/></configuration>",
    },
    {
      name: "replaces the root behind white space alone",
      base: `\n<configuration>${STATE}</configuration>`,
      transform: NEW_ROOT,
      result: "<configuration><appSettings/></configuration>",
    },
    {
      name: "cannot save a replaced root with nothing before it",
      base: STATE,
      transform: NEW_ROOT,
      log: ["error save-failed -"],
    },
    {
      name: "cannot save a replaced root directly behind the declaration",
      base: `<?xml version="1.0"?><configuration>${STATE}</configuration>`,
      transform: NEW_ROOT,
      log: ["error save-failed -"],
    },
    {
      name: "cannot save a comment directly behind a replaced root",
      base: `<?xml version="1.0"?>\n<configuration>${STATE}</configuration><!-- end -->`,
      transform: NEW_ROOT,
      log: ["error save-failed -"],
    },
    {
      name: "does not come to saving after an error",
      base: STATE,
      transform: `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="Replace"><pages xdt:Transform="Nope" /></configuration>`,
      result: "<configuration><pages/></configuration>",
      log: ["error unknown-name 1"],
    },
    {
      name: "finds nothing: a warning, and the transform is not carried out",
      base: STATE,
      transform: '<system.web>\n<machineKey\nxdt:Transform="Replace" />\n</system.web>',
      log: ["warning no-match 3", "info not-executed 4"],
    },
  ]);
});

describe("Insert and InsertIfMissing", () => {
  check([
    {
      name: "Insert appends, whatever is there already",
      base: STATE,
      transform: '<system.web><sessionState mode="Off" xdt:Transform="Insert" /></system.web>',
      result:
        '<system.web><sessionState mode="InProc" timeout="20"/><sessionState mode="Off"/></system.web>',
    },
    {
      name: "Insert goes into the first of several parents",
      base: '<location path="a"><system.web /></location><location path="b"><system.web /></location>',
      transform:
        '<location><system.web><sessionState xdt:Transform="Insert" /></system.web></location>',
      result:
        '<location path="a"><system.web><sessionState/></system.web></location><location path="b"><system.web/></location>',
    },
    {
      name: "Insert without its parent is an error at the topmost element that fails",
      base: STATE,
      transform:
        '<system.webServer>\n<modules>\n<remove name="Session" xdt:Transform="Insert" />\n</modules></system.webServer>',
      log: ["error no-match 3", "info not-executed 4"],
    },
    {
      name: "Insert with an XPath locator goes inside what the path finds",
      base: STATE,
      transform:
        '<a xdt:Transform="Insert" xdt:Locator="XPath(/configuration/system.web/sessionState)" />',
      result:
        '<system.web><sessionState mode="InProc" timeout="20"><a/></sessionState></system.web>',
    },
    {
      name: "Insert of the root has nothing to go into",
      base: STATE,
      transform:
        '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"\nxdt:Transform="Insert" />',
      log: ["error null-reference 2", "info not-executed 2"],
    },
    {
      name: "Insert into the document would make a second root",
      base: STATE,
      transform: '<a xdt:Transform="Insert" xdt:Locator="XPath(/)" />',
      log: ["error bad-structure 2"],
    },
    {
      name: "Insert into an attribute is refused",
      base: STATE,
      transform: '<a xdt:Transform="Insert" xdt:Locator="XPath(//@mode)" />',
      log: ["error bad-structure 2"],
    },
    {
      name: "Insert takes its own transforms out of what it inserts, then carries them out",
      base: "<system.web />",
      transform:
        '<system.web>\n<sessionState xdt:Transform="Insert">\n<providers xdt:Transform="SetAttributes" a="1" xdt:Locator="Condition(true())" /></sessionState></system.web>',
      result: '<system.web><sessionState><providers a="1"/></sessionState></system.web>',
    },
    {
      name: "InsertIfMissing leaves what is there",
      base: STATE,
      transform: '<system.web><sessionState xdt:Transform="InsertIfMissing" /></system.web>',
    },
    {
      name: "InsertIfMissing by key inserts the missing row",
      base: ROWS,
      transform:
        '<appSettings><add key="site" value="a" xdt:Transform="InsertIfMissing" xdt:Locator="Match(key)" /><add key="node" value="9" xdt:Transform="InsertIfMissing" xdt:Locator="Match(key)" /></appSettings>',
      result:
        '<appSettings><add key="farm" value="no"/><add key="farm" value="maybe"/><add key="node" value="1"/><add key="site" value="a"/></appSettings>',
    },
    {
      name: "InsertIfMissing reads its locator even though it inserts into the parent",
      base: ROWS,
      transform:
        '<appSettings>\n<add key="site" xdt:Transform="InsertIfMissing" xdt:Locator="Match(name)" /></appSettings>',
      log: ["error match-attribute-missing 3"],
    },
  ]);
});

describe("InsertBefore and InsertAfter", () => {
  const two = '<system.web><sessionState mode="Off" /><pages /></system.web>';
  check([
    {
      name: "a relative path starts at the parent",
      base: two,
      transform: '<system.web><trace xdt:Transform="InsertBefore(pages)" /></system.web>',
      result: '<system.web><sessionState mode="Off"/><trace/><pages/></system.web>',
    },
    {
      name: "an absolute path may lead anywhere",
      base: two,
      transform:
        '<system.web><trace xdt:Transform="InsertAfter(/configuration/system.web)" /></system.web>',
      result: '<system.web><sessionState mode="Off"/><pages/></system.web><trace/>',
    },
    {
      name: "the first of several matches counts",
      base: two,
      transform: '<system.web><trace xdt:Transform="InsertAfter(*)" /></system.web>',
      result: '<system.web><sessionState mode="Off"/><trace/><pages/></system.web>',
    },
    {
      name: "a comma inside parentheses separates nothing",
      base: two,
      transform:
        "<system.web><trace xdt:Transform=\"InsertAfter(*[contains(@mode,'O')])\" /></system.web>",
      result: '<system.web><sessionState mode="Off"/><trace/><pages/></system.web>',
    },
    {
      name: "a comma inside quotes does",
      base: two,
      transform:
        "<system.web>\n<trace xdt:Transform=\"InsertAfter(*[@mode='a,b'])\" /></system.web>",
      log: ["error too-many-arguments 3"],
    },
    {
      name: "the argument is missing",
      base: two,
      transform: '<system.web>\n<trace xdt:Transform="InsertBefore" /></system.web>',
      log: ["error missing-argument 3"],
    },
    {
      name: "the path finds nothing",
      base: two,
      transform: '<system.web>\n<trace xdt:Transform="InsertBefore(Pages)" /></system.web>',
      log: ["error sibling-not-found 3"],
    },
    {
      name: "the path finds an attribute",
      base: two,
      transform: '<system.web>\n<trace xdt:Transform="InsertAfter(*/@mode)" /></system.web>',
      log: ["error sibling-not-element 3"],
    },
    {
      name: "no prefix is known in the path",
      base: two,
      transform: '<system.web>\n<trace xdt:Transform="InsertAfter(xdt:pages)" /></system.web>',
      log: ["error bad-xpath 3"],
    },
    {
      name: "beside the root nothing fits",
      base: two,
      transform: '<system.web>\n<trace xdt:Transform="InsertAfter(..)" /></system.web>',
      log: ["error bad-structure 3"],
    },
  ]);
});

describe("Remove, RemoveAll, CommentOut", () => {
  check([
    {
      name: "Remove takes the first and warns of others",
      base: ROWS,
      transform:
        '<appSettings>\n<add key="farm" xdt:Transform="Remove" xdt:Locator="Match(key)" />\n</appSettings>',
      result:
        '<appSettings><add key="farm" value="maybe"/><add key="node" value="1"/></appSettings>',
      log: ["warning multiple-targets 3"],
    },
    {
      name: "RemoveAll takes every one in silence",
      base: ROWS,
      transform:
        '<appSettings><add key="farm" xdt:Transform="RemoveAll" xdt:Locator="Match(key)" /></appSettings>',
      result: '<appSettings><add key="node" value="1"/></appSettings>',
    },
    {
      name: "RemoveAll warns of its arguments once for every target",
      base: ROWS,
      transform:
        '<appSettings>\n<add key="farm" xdt:Transform="RemoveAll(x)" xdt:Locator="Match(key)" /></appSettings>',
      result: '<appSettings><add key="node" value="1"/></appSettings>',
      log: ["warning arguments-ignored 3", "warning arguments-ignored 3"],
    },
    {
      name: "what an earlier transform removed is told apart",
      base: STATE,
      transform:
        '<system.web>\n<sessionState xdt:Transform="Remove" />\n<sessionState a="1" xdt:Transform="SetAttributes" />\n</system.web>',
      result: "<system.web/>",
      log: ["warning match-removed 4", "info not-executed 4"],
    },
    {
      name: "inserting beside its like into what was removed is an error",
      base: STATE,
      transform:
        '<system.web xdt:Transform="Remove" />\n<system.web>\n<sessionState xdt:Transform="Insert" />\n</system.web>',
      result: "<configuration/>",
      log: ["error match-removed 4", "info not-executed 4"],
    },
    {
      name: "what the base never had counts as never there, although its parent was",
      base: STATE,
      transform:
        '<system.web xdt:Transform="Remove" />\n<system.web>\n<pages xdt:Transform="Insert" />\n</system.web>',
      result: "<configuration/>",
      log: ["error no-match 4", "info not-executed 4"],
    },
    {
      name: "Remove of a comment by its path",
      base: "<!-- old -->\n<appSettings />",
      transform: '<a xdt:Transform="Remove" xdt:Locator="XPath(//comment())" />',
      result: "<appSettings/>",
    },
    {
      name: "Remove of an attribute is beyond the engine",
      base: STATE,
      transform: '<a xdt:Transform="Remove" xdt:Locator="XPath(//@timeout)" />',
      log: ["error null-reference 2"],
    },
    {
      name: "RemoveAll of attributes fails for each, without a line",
      base: STATE,
      transform: '<a xdt:Transform="RemoveAll" xdt:Locator="XPath(//sessionState/@*)" />',
      log: ["error null-reference -", "error null-reference -"],
    },
    {
      name: "CommentOut keeps the element as a comment, without warning of others",
      base: ROWS,
      transform: '<appSettings><add xdt:Transform="CommentOut(x)" /></appSettings>',
      result:
        '<appSettings><!-- <add key="farm" value="no" /> --><add key="farm" value="maybe"/><add key="node" value="1"/></appSettings>',
    },
    {
      name: "CommentOut of several levels keeps the white space inside",
      base: STATE,
      transform: '<system.web xdt:Transform="CommentOut" />',
      result: '<!-- <system.web>\n<sessionState mode="InProc" timeout="20" />\n</system.web> -->',
    },
    {
      name: "CommentOut of what holds two hyphens cannot be saved",
      base: '<add key="a--b" />',
      transform: '<add xdt:Transform="CommentOut" />',
      log: ["error save-failed -"],
    },
  ]);
});
