/** Paths that are deeper than any that a server answers. */
import type { MessageParts } from "../message.js";

/**
 * Parts of a URL path that HTTP.sys takes: UrlSegmentMaxCount, 255 where no administrator has
 * changed it (support.microsoft.com, 820129). Beyond it the request ends before IIS sees it.
 */
export const MAX_SEGMENTS = 255;

const SLASH = "/".charCodeAt(0);

/** Whether a path has more parts; slashes that follow each other part nothing. */
export function isTooDeep(path: string): boolean {
  let parts = 0;
  let before = SLASH;
  for (let i = 0; i < path.length && parts <= MAX_SEGMENTS; i++) {
    const code = path.charCodeAt(i);
    if (code !== SLASH && before === SLASH) parts++;
    before = code;
  }
  return parts > MAX_SEGMENTS;
}

/** @param what - what is left out, such as "what this <location> holds" */
export const tooDeep = (what: string): MessageParts => ({
  what: `This path has more than ${MAX_SEGMENTS} parts, so ${what} is not judged.`,
  because: "HTTP.sys refuses such a URL (UrlSegmentMaxCount).",
});
