/** Pages written by hand -> the same pages with their generated blocks filled. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillBlock } from "./markdown.js";

export interface Block {
  /** Path of the page from the project's root. */
  readonly page: string;
  /** Stands in the page as `<!-- name:start -->` and `<!-- name:end -->`. */
  readonly name: string;
  readonly text: string;
}

/** The pages that exist and have the place, with the block in it. */
export function filledPages(root: string, blocks: readonly Block[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { page, name, text } of blocks) {
    const file = join(root, page);
    if (!existsSync(file)) continue;
    const filled = fillBlock(pages.get(page) ?? readFileSync(file, "utf8"), name, text);
    if (filled !== undefined) pages.set(page, filled);
  }
  return pages;
}
