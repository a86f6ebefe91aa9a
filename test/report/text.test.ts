import { describe, expect, it } from "vitest";
import { discreet } from "../../src/report/index.js";
import { text } from "../../src/report/text.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source(`<configuration>
  <system.web>
    <sessionState mode="InProc" timeout="20x" />
  </system.web>
</configuration>
`);

describe("text report", () => {
  it("shows place, message, id, code, related places, commands and counts", () => {
    const main = source('<a>\n  <b mode="StateServer" />\n</a>', "/home/me/app/Web.config");
    const diagnostics = [
      diagnostic(place(shop, "20x"), {
        message: { what: '"20x" is not a number of minutes.' },
        application: "Default Web Site/shop",
        related: [{ at: place(main, "StateServer"), message: "the mode comes from here" }],
        suggestions: [
          {
            title: "Write 20.",
            commands: {
              appcmd: "appcmd set config /section:sessionState /timeout:00:20:00",
              iisManager: "Session State > Cookie Settings > Time-out",
            },
          },
        ],
      }),
      diagnostic(place(shop, "sessionState"), {
        rule: "explicit-session-settings",
        severity: "info",
        message: { what: "cookieless is written nowhere." },
        application: "/",
        isDefault: true,
      }),
    ];
    expect(text(report(diagnostics), around)).toBe(`\
shop/Web.config:3:42  error  invalid-attribute-value
  "20x" is not a number of minutes.
  3 |     <sessionState mode="InProc" timeout="20x" />
    |                                          ^^^
  in Default Web Site/shop
  from Web.config:2:12  the mode comes from here
  fix: Write 20.
    appcmd  appcmd set config /section:sessionState /timeout:00:20:00

shop/Web.config:3:6  info  explicit-session-settings
  cookieless is written nowhere.
  3 |     <sessionState mode="InProc" timeout="20x" />
    |      ^^^^^^^^^^^^
  default Nobody wrote this value; the nearest place for it is shown.

1 error, 1 info in 1 file.
`);
  });

  it("says that all is well", () => {
    expect(text(report([], { files: 3 }), around)).toBe("No problems in 3 files.\n");
  });

  it("counts what is not shown", () => {
    const counts = { errors: 0, warnings: 2, infos: 1 };
    expect(text(report([], { counts }), around)).toBe(
      "2 warnings, 1 info in 1 file (3 not shown).\n",
    );
  });

  it("shows no frame for a file that has no text", () => {
    const at = { source: source("", "/home/me/app/x.config"), span: { start: 0, end: 0 } };
    expect(text(report([diagnostic(at, { rule: "unreadable-file" })]), around)).toContain(
      "x.config:1:1  error  unreadable-file\n  This is wrong.\n\n1 error",
    );
  });

  it("paints by tone and keeps messages to one clean line", () => {
    const painted = text(
      report([diagnostic(place(shop, "20x"), { message: { what: "two\r\n  lines \u001b[31m" } })]),
      { ...around, paint: (tone, words) => `<${tone}>${words}</>` },
    );
    expect(painted).toContain("<path>shop/Web.config:3:42</>  <error>error</>");
    expect(painted).toContain("<strong>two⏎lines \ufffd[31m</>");
    expect(painted).toContain("<error>^^^</>");
  });
});

describe("discreet", () => {
  it("masks messages, related messages, titles and commands, and drops edits that write secrets", () => {
    const secret = source('<machineKey validationKey="0123456789ABCDEF" x="Y" />');
    const harmless = { source: secret, span: { start: 0, end: 1 }, text: "20" };
    const leaking = { source: secret, span: { start: 0, end: 1 }, text: 'password="x"' };
    const copying = { source: secret, span: { start: 0, end: 1 }, text: "a 0123456789ABCDEF b" };
    const [shown] = discreet(
      report([
        diagnostic(place(secret, "Y"), {
          message: { what: "Server=s;password=x;a", next: "pwd='y'" },
          related: [{ at: place(secret, "Y"), message: 'pwd="x"' }],
          fix: { safe: true, edits: [leaking] },
          suggestions: [
            { title: "password=x", edits: [copying], commands: { appcmd: "/password:x" } },
            { title: "fine", edits: [harmless] },
          ],
        }),
      ]),
    ).diagnostics;
    expect(shown).toMatchObject({
      message: { what: "Server=s;password=***;a", next: "pwd='***'" },
      related: [{ message: 'pwd="***"' }],
      suggestions: [
        { title: "password=***", commands: {} },
        { title: "fine", edits: [harmless] },
      ],
    });
    expect(shown).not.toHaveProperty("fix");
    expect(shown?.suggestions[0]).not.toHaveProperty("edits");
  });

  it("keeps a fix without secrets", () => {
    const fix = { safe: true, edits: [{ source: shop, span: { start: 1, end: 2 }, text: "" }] };
    expect(discreet(report([diagnostic(place(shop, "20x"), { fix })])).diagnostics[0]?.fix).toEqual(
      fix,
    );
  });
});
