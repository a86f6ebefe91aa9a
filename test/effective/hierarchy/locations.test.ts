/** `<location>` at every level, with paths that begin with a site or with nothing. */
import { describe, expect, test } from "vitest";
import { findings, host, load, session, shown, site } from "./helper.js";
import type { Tree } from "../../fixtures/disk.js";

const paths = { "C:\\port": "port" };
const HOST = host({
  sites: `${site("Harbour", 1, { "/": "C:\\port", "/berths": "C:\\port\\berths" })}
${site("Harbour East", 2, { "/": "C:\\port\\east" })}`,
});

const location = (attributes: string, inside: string) =>
  `<location ${attributes}>\n<system.web>\n${inside}\n</system.web>\n</location>\n`;
const config = (...parts: readonly string[]) =>
  `<configuration>\n${parts.join("")}</configuration>\n`;
const state = (attributes: string) => `<sessionState ${attributes} />`;

const TIMEOUT = "system.web/sessionState@timeout";

/** The port's folders, with these files laid over them. */
const port = (files: Tree) =>
  load(
    {
      "srv/applicationHost.config": HOST,
      "port/index.htm": "",
      "port/berths/index.htm": "",
      "port/east/index.htm": "",
      "port/berths/north/index.htm": "",
      ...files,
    },
    { paths },
  );

describe("in the root Web.config", () => {
  test("a path begins with the site", () => {
    const workspace = port({
      "srv/web.config": config(
        location('path="Harbour"', state('timeout="30"')),
        location('path="Harbour/berths"', state('timeout="40"')),
      ),
    });
    expect(shown(workspace, "Harbour", TIMEOUT)).toBe("30 < srv/web.config:4");
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe(
      "40 < srv/web.config:9 < srv/web.config:4",
    );
    expect(shown(workspace, "Harbour East", TIMEOUT)).toBe("20 < default");
    expect(findings(workspace)).toEqual([]);
  });

  test("letter case does not count", () => {
    const workspace = port({
      "srv/web.config": config(location('path="HARBOUR/Berths"', state('timeout="40"'))),
    });
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe("40 < srv/web.config:4");
  });

  test("what it says for a path stands below the files above, and above the file at the path", () => {
    const workspace = port({
      "srv/web.config": config(
        location('path="Harbour/berths"', state('timeout="40" cookieName="root"')),
      ),
      "port/web.config": session('timeout="50" cookieName="site" mode="StateServer"'),
      "port/berths/web.config": session('timeout="60"'),
    });
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe(
      "60 < port/berths/web.config:3 < srv/web.config:4 < port/web.config:3",
    );
    expect(shown(workspace, "Harbour/berths", "system.web/sessionState@cookieName")).toBe(
      "root < srv/web.config:4 < port/web.config:3",
    );
  });

  test("of two locations for one path the inner file's counts", () => {
    const workspace = port({
      "srv/machine.config": config(location('path="Harbour/berths"', state('timeout="10"'))),
      "srv/web.config": config(location('path="Harbour/berths"', state('timeout="20"'))),
      "port/web.config": config(location('path="berths"', state('timeout="30"'))),
    });
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe(
      "30 < port/web.config:4 < srv/web.config:4 < srv/machine.config:4",
    );
  });

  test("a path that names no site reaches nobody", () => {
    const workspace = port({
      "srv/web.config": config(
        location('path="Quay"', state('timeout="40"')),
        location('path="berths"', state('timeout="41"')),
      ),
    });
    expect(shown(workspace, "Harbour", TIMEOUT)).toBe("20 < default");
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe("20 < default");
  });

  test('"." and no path at all are this level', () => {
    for (const path of ['path="."', 'path=""', ""]) {
      const workspace = port({
        "srv/web.config": config(location(path, state('timeout="33"'))),
      });
      expect(shown(workspace, "Harbour", TIMEOUT)).toBe("33 < srv/web.config:4");
    }
  });
});

describe("in a site's web.config", () => {
  test("a path begins below its own folder", () => {
    const workspace = port({
      "port/web.config": config(location('path="berths"', state('timeout="44"'))),
    });
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe("44 < port/web.config:4");
    expect(shown(workspace, "Harbour/berths/north", TIMEOUT)).toBe("44 < port/web.config:4");
    expect(shown(workspace, "Harbour", TIMEOUT)).toBe("20 < default");
  });

  test("a folder that is not there inherits like one that is", () => {
    const workspace = port({
      "port/web.config": config(location('path="reports/2026"', '<pages theme="dark" />')),
    });
    expect(shown(workspace, "Harbour/reports/2026/May", "system.web/pages@theme")).toBe(
      "dark < port/web.config:4",
    );
    expect(shown(workspace, "Harbour/reports", "system.web/pages@theme")).toBe(" < default");
  });

  test("a section that is legal at applications only is refused for a plain folder", () => {
    const workspace = port({
      "port/web.config": config(
        location('path="berths"', state('timeout="44"')),
        location('path="BERTHS/north"', state('timeout="45"')),
      ),
    });
    expect(findings(workspace)).toEqual(["section-allowed-at-level port/web.config:9"]);
  });
});

describe("inheritInChildApplications", () => {
  const own = (more: string) => location(`path="." ${more}`, state('timeout="55"'));

  test.each([
    ["", "55 < port/web.config:4"],
    ['inheritInChildApplications="true"', "55 < port/web.config:4"],
    ['inheritInChildApplications="false"', "20 < default"],
  ])("%s: the child has %s", (attribute, expected) => {
    const workspace = port({ "port/web.config": config(own(attribute)) });
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe(expected);
    expect(shown(workspace, "Harbour", TIMEOUT)).toBe("55 < port/web.config:4");
  });

  test("plain folders of the application still inherit", () => {
    const workspace = port({
      "port/web.config": config(
        location('path="." inheritInChildApplications="false"', '<pages theme="dark" />'),
      ),
    });
    expect(shown(workspace, "Harbour/tides", "system.web/pages@theme")).toBe(
      "dark < port/web.config:4",
    );
    expect(shown(workspace, "Harbour/berths/north", "system.web/pages@theme")).toBe(" < default");
  });

  test("keeps a location for the site in the root Web.config from its child applications", () => {
    const workspace = port({
      "srv/web.config": config(
        location('path="Harbour" inheritInChildApplications="false"', state('timeout="55"')),
      ),
    });
    expect(shown(workspace, "Harbour", TIMEOUT)).toBe("55 < srv/web.config:4");
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe("20 < default");
  });

  test("a location for the child itself reaches the child", () => {
    const workspace = port({
      "port/web.config": config(
        location('path="berths" inheritInChildApplications="false"', state('timeout="55"')),
      ),
    });
    expect(shown(workspace, "Harbour/berths", TIMEOUT)).toBe("55 < port/web.config:4");
  });
});

describe("in applicationHost.config", () => {
  const NATIVE = "system.webServer/asp@codePage";
  const asp = (codePage: number) =>
    `<system.webServer><asp codePage="${codePage}" /></system.webServer>`;
  const sites = site("Harbour", 1, { "/": "C:\\port", "/berths": "C:\\port\\berths" });

  test("a path begins with the site, and counts above the site's own file", () => {
    const workspace = port({
      "srv/applicationHost.config": host({
        sites,
        more: `${asp(1)}\n<location path="Harbour">${asp(2)}</location>\n<location path="harbour/BERTHS">${asp(3)}</location>`,
      }),
      "port/web.config": config(asp(4)),
    });
    expect(shown(workspace, "Harbour", NATIVE)).toBe(
      "4 < port/web.config:2 < srv/applicationHost.config:12 < srv/applicationHost.config:11",
    );
    expect(shown(workspace, "Harbour/berths", NATIVE)).toBe(
      "3 < srv/applicationHost.config:13 < port/web.config:2 < srv/applicationHost.config:12 < srv/applicationHost.config:11",
    );
  });

  test('an empty path and "." are the server as a whole', () => {
    const workspace = port({
      "srv/applicationHost.config": host({
        sites,
        more: `<location path="" overrideMode="Allow">${asp(7)}</location>`,
      }),
    });
    expect(shown(workspace, "Harbour/berths", NATIVE)).toBe("7 < srv/applicationHost.config:11");
  });
});
