import { describe, expect, it } from "vitest";
import { json } from "../../src/report/json.js";
import { createSource } from "../../src/source.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = createSource(
  "/home/me/app/shop/Web.config",
  '\ufeff<a>\r\n  <b c="😀" timeout="20x"/>\r\n</a>',
);

describe("json report", () => {
  it("has exactly the shape of the contract", () => {
    const elsewhere = source('<x y="z"/>', "/home/me/srv/machine.config");
    const whole = report(
      [
        diagnostic(place(shop, "20x"), {
          message: {
            what: '"20x" is not a number.',
            because: "It counts minutes.",
            next: "Write 20.",
          },
          application: "Default Web Site/shop",
          related: [{ at: place(elsewhere, "z"), message: "from here" }],
          fix: {
            safe: true,
            edits: [{ source: shop, span: { start: 26, end: 29 }, text: "20" }],
          },
          suggestions: [
            { title: "Write 20", edits: [], commands: { appcmd: "appcmd x", sc: "sc y" } },
            { title: "Think" },
          ],
        }),
      ],
      {
        notEvaluated: [
          {
            rule: "r",
            missing: ["services"],
            count: 2,
            subjects: ["/shop", "/home/me/app/Web.config"],
          },
        ],
      },
    );
    expect(json(whole, around)).toBe(
      `${JSON.stringify(
        {
          version: 1,
          diagnostics: [
            {
              rule: "invalid-attribute-value",
              category: "schema",
              severity: "error",
              message: '"20x" is not a number. It counts minutes. Write 20.',
              file: "shop/Web.config",
              range: {
                start: { line: 2, column: 22, offset: 26 },
                end: { line: 2, column: 25, offset: 29 },
              },
              isDefault: false,
              application: "Default Web Site/shop",
              related: [
                {
                  file: "../srv/machine.config",
                  range: {
                    start: { line: 1, column: 7, offset: 6 },
                    end: { line: 1, column: 8, offset: 7 },
                  },
                  message: "from here",
                },
              ],
              fix: {
                safe: true,
                edits: [{ file: "shop/Web.config", start: 26, end: 29, text: "20" }],
              },
              suggestions: [
                { title: "Write 20", commands: { appcmd: "appcmd x", sc: "sc y" } },
                { title: "Think" },
              ],
              help: "schema/diagnostics/invalid-attribute-value.md",
            },
          ],
          notEvaluated: [
            { rule: "r", missing: ["services"], count: 2, subjects: ["/shop", "Web.config"] },
          ],
          summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
        },
        null,
        2,
      )}\n`,
    );
  });

  it("leaves out absent optional parts", () => {
    const { diagnostics } = JSON.parse(json(report([diagnostic(place(shop, "20x"))]), around)) as {
      diagnostics: object[];
    };
    expect(Object.keys(diagnostics[0] ?? {})).toEqual([
      "rule",
      "category",
      "severity",
      "message",
      "file",
      "range",
      "isDefault",
      "help",
    ]);
  });

  it("is one object also where nothing is found", () => {
    expect(JSON.parse(json(report([], { files: 0 }), around))).toEqual({
      version: 1,
      diagnostics: [],
      notEvaluated: [],
      summary: { files: 0, errors: 0, warnings: 0, infos: 0 },
    });
  });
});
