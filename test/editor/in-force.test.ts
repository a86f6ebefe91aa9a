/** What is in force, shown beside the text: lenses, hints and the effective view. */
import { describe, expect, test } from "vitest";
import { codeLenses, effectiveDocument, inlayHints } from "../../src/editor/index.js";
import { lookedAt, placeOf, textOf, web } from "./looking.js";

const SHOP = { "shop/Global.asax": "" };
const parent = web('<sessionState timeout="10" mode="StateServer"/>');

describe("a lens over a session section", () => {
  const lenses = (text: string, path = "web.config", around = {}) => {
    const looked = lookedAt(path, text, around);
    return codeLenses(looked).map(({ span, title }) => `${textOf({ looked }, span)}: ${title}`);
  };

  test("says what is in force, who decided it and what sessions survive", () => {
    expect(
      lenses(web('<sessionState timeout="30"/>'), "shop/web.config", {
        ...SHOP,
        "web.config": parent,
      }),
    ).toEqual([
      "sessionState: in force: StateServer, decided by web.config:1; survives recycles and deployments, not reboots and loss of the server [/shop]",
    ]);
  });

  test("in the worker process", () => {
    expect(lenses(web('<sessionState timeout="30"/>'))).toEqual([
      "sessionState: in force: InProc, the default; lost by deployments, reboots and loss of the server [/]",
    ]);
  });

  test("without sessions", () => {
    expect(lenses(web('<sessionState mode="Off"/>'))).toEqual([
      "sessionState: in force: Off, decided by web.config:1; no sessions [/]",
    ]);
  });

  test("other sections: who writes how much", () => {
    const text = web('<httpCookies requireSSL="true"/>');
    const around = { ...SHOP, "web.config": web('<httpCookies httpOnlyCookies="true"/>') };
    expect(lenses(text, "shop/web.config", around)[0]).toMatch(
      /^httpCookies: in force: 2 of \d values written, 1 by web\.config:1 \[\/shop\]$/,
    );
  });

  test("none where nothing is loaded, and none over what is no section", () => {
    const looked = lookedAt("web.config", parent);
    expect(codeLenses({ ...looked, view: () => undefined })).toEqual([]);
    expect(lenses("<configuration><sessionState/></configuration>")).toEqual([]);
  });

  test("in a location: what holds there", () => {
    expect(
      lenses(
        '<configuration><location path="admin"><system.web><sessionState mode="Off"/></system.web></location></configuration>',
      ),
    ).toEqual([expect.stringContaining("[/admin]")]);
  });
});

describe("hints", () => {
  const hints = (text: string, options = {}, path = "shop/web.config") => {
    const looked = lookedAt(path, text, { ...SHOP, "web.config": parent });
    return inlayHints(looked, undefined, options).map(({ offset, label, target }) => ({
      before: text.slice(offset, offset + 2),
      label,
      ...(target ? { target: placeOf(target) } : {}),
    }));
  };

  test("of what another file decides", () => {
    expect(hints(web('<sessionState timeout="30"/>'))).toEqual([
      {
        before: "/>",
        label: "mode: StateServer (web.config:1)",
        target: "web.config:1:61",
      },
    ]);
  });

  test("of defaults only where they are asked for", () => {
    const labels = hints(web("<sessionState></sessionState>"), { defaults: true }).map(
      (one) => one.label,
    );
    expect(labels).toContain("cookieless: UseCookies (default)");
    expect(labels).toContain("timeout: 10 minutes (web.config:1)");
  });

  test("only in what is shown", () => {
    const text = web("<sessionState/>");
    const looked = lookedAt("shop/web.config", text, { ...SHOP, "web.config": parent });
    expect(inlayHints(looked, { start: 0, end: 5 })).toEqual([]);
  });

  test("no secret", () => {
    const looked = lookedAt("shop/web.config", web("<sessionState/>"), {
      ...SHOP,
      "web.config": web('<sessionState sqlConnectionString="password=Tulip7"/>'),
    });
    const text = JSON.stringify(inlayHints(looked).map(({ label, tooltip }) => [label, tooltip]));
    expect(text).toContain("***");
    expect(text).not.toContain("Tulip7");
  });
});

describe("the effective view", () => {
  const world = () => lookedAt("web.config", parent).view();
  test("is that of the command", () => {
    const { text, problem } = effectiveDocument(
      world(),
      { path: "/", sections: ["system.web/sessionState"], writtenOnly: true },
      ".",
    );
    expect(problem).toBeUndefined();
    expect(text).toBe(
      "/\n└─ system.web/sessionState\n   ├─ mode     StateServer  web.config:1:61\n   └─ timeout  10 minutes   web.config:1:51\n",
    );
  });

  test("says why there is none", () => {
    const asked = { path: "/nowhere", sections: [] };
    expect(effectiveDocument(undefined, asked, ".")).toEqual({
      text: "Nothing is loaded yet.\n",
      problem: true,
    });
  });
});
