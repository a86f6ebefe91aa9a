/**
 * The page as a person has it before them: in Chromium, in both colour schemes, wide and narrow, by
 * keyboard and on paper. Only `npm run test:browser` runs this; pictures go into the folder that
 * IISLINT_PICTURES names.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toSlashes } from "../../src/hosts/paths.js";
import { html } from "../../src/report/html/index.js";
import { cli } from "../hosts/fake-io.js";
import { HOSTILE } from "../hosts/places.js";
import { tree } from "../hosts/tree.js";
import { manyApplications } from "./html-samples.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const PROGRAM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
if (PROGRAM === undefined) console.warn("Chromium is not installed: pages are not looked at");

const root = toSlashes(join(import.meta.dirname, "../.."));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.IISLINT_PICTURES;

const lint = async (folder: string) =>
  (await cli(join(root, folder), ["lint", ".", "--format", "html", "--preset", "strict"])).out;

const web = source('<a b="1" />', `/home/me/app/${HOSTILE}/Web.config`);

/** Pages of every kind, by name. */
const PAGES: Readonly<Record<string, () => Promise<string> | string>> = {
  contoso: () => lint("examples/contoso"),
  cinema: () => lint("test/stories/cinema-three-nodes"),
  nothing: () => html(report([]), around),
  hostile: () =>
    html(report([diagnostic(place(web, "1"), { message: { what: HOSTILE } })]), around),
  // Columns are folded; a checker needs a minute for a table of 300.
  many: () => html(report([], { estate: manyApplications(40) }), around),
};

describe.skipIf(PROGRAM === undefined)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: PROGRAM ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  /** Opens a page from the disk, and tells what it asked of anybody and complained of. */
  async function open(name: string, options: BrowserContextOptions) {
    const text = await PAGES[name]?.();
    const file = join(tree({ "report.html": text ?? "" }), "report.html");
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => asked.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return { page, asked };
  }

  async function keep(page: Page, name: string) {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, name), await page.screenshot());
  }

  const VIEWS = ["light", "dark"].flatMap((scheme) =>
    [1280, 400].map((width) => [scheme as "light" | "dark", width] as const),
  );

  describe.each(Object.keys(PAGES))("%s", (name) => {
    test.each(VIEWS)("%s, %i wide", async (colorScheme, width) => {
      const viewport = { width, height: 900 };
      const { page, asked } = await open(name, { colorScheme, viewport, bypassCSP: true });
      expect(asked).toHaveLength(1);
      // Nothing but what scrolls by itself is wider than the window.
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
        width,
      );
      await keep(page, `${name}-${colorScheme}-${width}.png`);
      await page.evaluate(
        "document.querySelectorAll('details').forEach((one) => (one.open = true))",
      );
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    });

    test("no text of the picture leaves its node", async () => {
      const { page } = await open(name, { viewport: { width: 1280, height: 900 } });
      const outside =
        await page.evaluate(`[...document.querySelectorAll(".picture .node")].flatMap((node) => {
        const box = node.querySelector(".box").getBoundingClientRect();
        return [...node.querySelectorAll("text")]
          .filter((text) => text.getBoundingClientRect().right > box.right - 4)
          .map((text) => text.textContent);
      })`);
      expect(outside).toEqual([]);
    });
  });

  /** What has the focus, in a word. */
  const focused = (page: Page) =>
    page.evaluate<string>(
      `(document.activeElement.getAttribute("href") ?? document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()`,
    );

  test("by keyboard the first stop skips to the report, and every stop can be seen", async () => {
    const { page } = await open("contoso", { viewport: { width: 1280, height: 900 } });
    const stops: string[] = [];
    for (let i = 0; i < 11; i++) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
      const ring = await page.evaluate<boolean>(
        `(() => { const one = document.activeElement; const box = one.querySelector(".box"); return getComputedStyle(one).outlineStyle !== "none" || (box !== null && getComputedStyle(box).strokeWidth === "3.5px"); })()`,
      );
      expect(ring, stops.at(-1)).toBe(true);
    }
    expect(stops).toEqual([
      ...["#main", "#estate", "#survival", "#rules", "#files", "#unjudged", "#unjudged"],
      "Picture of the estate",
      ...["#application-1", "#application-3", "#store-2"],
    ]);
  });

  test("a node leads to its findings, which open, and a finding to its words", async () => {
    const { page } = await open("contoso", { viewport: { width: 1280, height: 900 } });
    await page.locator("a.node").first().focus();
    await page.keyboard.press("Enter");
    const isOpen = (id: string) =>
      page.evaluate<boolean>(`document.querySelector("${id}").closest("details").open`);
    await page.locator("#application-1").waitFor({ state: "visible" });
    expect(await isOpen("#application-1")).toBe(true);
    await page.locator("#application-1 a").last().focus();
    const target = await focused(page);
    await page.keyboard.press("Enter");
    await page.locator(target).waitFor({ state: "visible" });
    expect(await isOpen(target)).toBe(true);
  });

  test("on paper every finding is there, and no more than it needs", async () => {
    const { page } = await open("contoso", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const hidden = await page.evaluate<number>(
      `[...document.querySelectorAll("article")].filter((one) => one.getBoundingClientRect().height === 0).length`,
    );
    expect(hidden).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(26, 31, 38)");
    const pdf = await page.pdf({ format: "A4", printBackground: true });
    if (pictures !== undefined) writeFileSync(join(pictures, "contoso.pdf"), pdf);
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
