/** VS Code as a person has it before them: files, text, squiggles, hovers, by mouse and keyboard. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** What pictures are taken into; absent: none are taken. */
const { IISLINT_PICTURES: pictures } = process.env;

/** Pixels by which boxes of one text may differ. */
const NEAR = 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In the page: the box of a text in the editor, by what stands before it in its line. */
const BOX_OF = `(line, text) => {
  const plain = (one) => one.replaceAll("\\u00a0", " ");
  for (const row of document.querySelectorAll(".view-line")) {
    if (!plain(row.textContent).includes(line)) continue;
    const nodes = [];
    const walk = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    let all = "";
    while (walk.nextNode()) {
      nodes.push({ node: walk.currentNode, start: all.length });
      all += plain(walk.currentNode.data);
    }
    const start = all.indexOf(text, Math.max(0, all.indexOf(line)));
    if (start < 0) continue;
    const at = (offset) => nodes.findLast((one) => one.start <= offset);
    const range = document.createRange();
    const [from, to] = [at(start), at(start + text.length - 1)];
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, start + text.length - to.start);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, top, bottom };
  }
  return null;
}`;

/** In the page: the boxes of all squiggles of a kind. */
const SQUIGGLES = `(kind) => [...document.querySelectorAll(".view-overlays .squiggly-" + kind)].map((one) => {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  return { left, right, top, bottom };
})`;

const call = (code: string, ...args: readonly unknown[]) =>
  `(${code})(${args.map((one) => JSON.stringify(one)).join(", ")})`;

export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens a folder and waits for its files. */
  static async open(page: Page, address: string, folder: string): Promise<Workbench> {
    await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    return new Workbench(page);
  }

  /** Takes a picture for who wants to look. */
  async picture(name: string): Promise<void> {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  #row(name: string, level: number): Locator {
    return this.page.locator(
      `.explorer-folders-view .monaco-list-row[aria-level="${level}"][aria-label*="${name}"]`,
    );
  }

  /** Opens a file by a double click in the explorer, after the folders on its way; names differ in a level. */
  async file(path: string): Promise<void> {
    const parts = path.split("/");
    for (const [index, name] of parts.entries()) {
      const row = this.#row(name, index + 1).first();
      await row.waitFor();
      if (index === parts.length - 1) await row.dblclick();
      else if ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
    }
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Where a text stands in the line that holds another. */
  async box(line: string, text: string): Promise<Box> {
    const found = await this.page.evaluate<Box | null>(call(BOX_OF, line, text));
    if (!found) throw new Error(`"${text}" is not shown.`);
    return found;
  }

  /** Waits until exactly a text is underlined, from its first to its last letter. */
  async squiggle(kind: "error" | "warning" | "info", line: string, text: string): Promise<void> {
    let seen: readonly Box[] = [];
    for (let tries = 0; tries < 120; tries++) {
      // Text comes in a moment after its editor.
      const box = await this.box(line, text).catch(() => undefined);
      if (!box) {
        await this.page.waitForTimeout(500);
        continue;
      }
      const { left, right, top, bottom } = box;
      seen = await this.page.evaluate<Box[]>(call(SQUIGGLES, kind));
      const isThere = seen.some(
        (one) =>
          Math.abs(one.left - left) <= NEAR &&
          Math.abs(one.right - right) <= NEAR &&
          one.bottom > top - NEAR &&
          one.top < bottom + NEAR,
      );
      if (isThere) return;
      await this.page.waitForTimeout(500);
    }
    const wanted = await this.box(line, text);
    throw new Error(`${JSON.stringify(wanted)} is not underlined, but ${JSON.stringify(seen)}.`);
  }

  /** The text of the hover over a text. */
  async hover(line: string, text: string, holds: string): Promise<string> {
    const { left, right, top, bottom } = await this.box(line, text);
    await this.page.mouse.move(left - 40, bottom + 60);
    await this.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
    const hover = this.page.locator(".monaco-hover:not(.hidden)", { hasText: holds });
    await hover.first().waitFor();
    return (await hover.first().innerText()).replaceAll("\u00a0", " ");
  }

  /** Puts the caret into a text. */
  async caret(line: string, text: string): Promise<void> {
    const { left, right, top, bottom } = await this.box(line, text);
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Titles of what the light bulb offers at the caret; it stays open. */
  async lightBulb(holds: string): Promise<readonly string[]> {
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    // The keys of somebody quick reach an editor that is not done with the click.
    for (let tries = 0; tries < 10; tries++) {
      await this.page.keyboard.press("Control+.");
      const isThere = await rows
        .filter({ hasText: holds })
        .first()
        .waitFor({ timeout: 6000 })
        .then(
          () => true,
          () => false,
        );
      if (isThere) return (await rows.allInnerTexts()).map((one) => one.trim());
      await this.page.keyboard.press("Escape");
    }
    throw new Error(`The light bulb does not offer "${holds}".`);
  }

  /** Texts over the lines. */
  async lenses(holds: string): Promise<readonly string[]> {
    const all = this.page.locator(".codelens-decoration");
    await all.filter({ hasText: holds }).first().waitFor();
    return (await all.allInnerTexts()).map((one) => one.replaceAll("\u00a0", " ").trim());
  }

  /** Runs a command by its name in the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    const input = this.page.locator(".quick-input-widget input");
    await input.waitFor();
    await input.fill(`>${title}`);
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: title });
    await row.first().waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Waits until the editor in front shows a text. */
  async shows(text: string): Promise<void> {
    const lines = this.page.locator(".editor-instance .view-lines");
    // The editor writes spaces that do not break; columns have as many as they need.
    const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"));
    await lines.filter({ hasText: pattern }).first().waitFor();
  }

  /** Follows a link in the text by mouse and keyboard. */
  async link(text: string): Promise<void> {
    const { left, right, top, bottom } = await this.box(text, text);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    await this.page.mouse.move(x, y);
    await this.page.locator(".detected-link").first().waitFor();
    await this.page.keyboard.down("Control");
    await this.page.mouse.click(x, y);
    await this.page.keyboard.up("Control");
  }

  /** What the panel says of the files that are shown in it. */
  async problems(): Promise<readonly string[]> {
    await this.command("View: Focus Problems");
    const rows = this.page.locator(".markers-panel .monaco-list-row[aria-level='2']");
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((one) => one.replace(/\s+/g, " ").trim());
  }

  /** Name of the tab in front. */
  async tab(holds: string): Promise<string> {
    const tab = this.page.locator(".tab.active", { hasText: holds });
    await tab.first().waitFor();
    return (await tab.first().innerText()).trim();
  }

  /** What the status items of the language say, when somebody points at them. */
  async status(holds: string): Promise<string> {
    await this.page.locator("[id='status.languageStatus']").click();
    const item = this.page.locator(".hover-language-status", { hasText: holds });
    await item.first().waitFor();
    return (await item.first().innerText()).replace(/\s+/g, " ");
  }
}
