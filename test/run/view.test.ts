/** What is in force at a path that is asked for, or why nothing is. */
import { expect, test } from "vitest";
import { load, session, shown } from "../effective/hierarchy/helper.js";
import { XDT } from "./handed.js";

const release = `<configuration xmlns:xdt="${XDT}"><system.web><sessionState timeout="60" xdt:Transform="SetAttributes" /></system.web></configuration>`;
const HOME = {
  "web.config": session('timeout="10"'),
  "web.Release.config": release,
  "web.Debug.config": release.replace("60", "70"),
  "shop/Global.asax": "",
  "shop/web.config": session('timeout="30"'),
  "pages/page.aspx": "",
  "pages (old)/page.aspx": "",
};
const unknown = (path: string, hint: string) =>
  `Nothing at hand knows the path "${path}": no folder, no file and no <location> has it. ${hint}`;

test.each([
  ["/", "10 < web.config:3"],
  ["/ (release)", "60 < web.Release.config:1"],
  ["/shop", "30 < shop/web.config:3 < web.config:3"],
  ["/pages (Release)", "60 < web.Release.config:1"],
  // A folder of that name comes before a configuration.
  ["/pages (old)", "10 < web.config:3"],
  [
    "/ (Relase)",
    'No transform makes a configuration "Relase" of /. Did you mean "/ (Release)"? Configurations: Debug, Release.',
  ],
  [
    "/ (Staging)",
    'No transform makes a configuration "Staging" of /. Configurations: Debug, Release.',
  ],
  ["/zzzzzz (Release)", unknown("/zzzzzz (Release)", 'Known here: "/", "/shop".')],
  ["/pagse (Release)", unknown("/pagse (Release)", 'Did you mean "/pages"?')],
])("%s: %s", (path, expected) => {
  const workspace = load(HOME, { targets: ["web.config", "shop/web.config"] });
  expect(workspace.findings).toEqual([]);
  expect(shown(workspace, path, "system.web/sessionState@timeout")).toBe(expected);
});
