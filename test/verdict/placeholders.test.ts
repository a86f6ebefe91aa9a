/** unresolved-token: connection strings whose text comes from elsewhere. */
import { describe, expect, test } from "vitest";
import { told } from "./told.js";
import { change, config } from "./xdt.js";
import type { Tree } from "../fixtures/disk.js";

const named = (text: string, session = 'mode="SQLServer" sqlConnectionString="Sessions"') =>
  config(
    `<connectionStrings>\n<add name="Sessions" connectionString="${text}" />\n</connectionStrings>\n<system.web><sessionState ${session} /></system.web>`,
  );
const FOUND = "info unresolved-token web.config:3:40 set in the portal";

describe("the connection string of the sessions", () => {
  test.each<readonly [name: string, files: Tree, says: readonly string[]]>([
    ["a placeholder", { "web.config": named("set in the portal") }, [FOUND]],
    ["a text", { "web.config": named("Server=SQL01") }, []],
    ["an empty text", { "web.config": named("") }, []],
    ["of the registry", { "web.config": named("registry:HKLM\\S\\A,b") }, []],
    ["another mode", { "web.config": named("set in the portal", 'mode="InProc"') }, []],
    [
      "another name",
      { "web.config": named("x", 'mode="SQLServer" sqlConnectionString="Server=SQL01"') },
      [],
    ],
    [
      "inherited, told once",
      {
        "web.config": named("set in the portal"),
        "sub/Global.asax": "",
        "sub/web.config": config("<appSettings />"),
      },
      [FOUND],
    ],
    [
      "what a transform puts in",
      {
        "web.config": named("Server=SQL01"),
        "web.Uat.config": change(
          '<connectionStrings><add name="Sessions" connectionString="later" xdt:Locator="Match(name)" xdt:Transform="SetAttributes" /></connectionStrings>',
        ),
      },
      ["info unresolved-token web.Uat.config:2:59 later"],
    ],
  ])("%s", (_, files, says) => {
    expect(told(files)).toEqual(says);
  });
});
