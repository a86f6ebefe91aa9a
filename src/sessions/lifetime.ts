/** How long sessions live. */

export { LONGEST_TIMEOUT } from "../../schema/longest.js";
