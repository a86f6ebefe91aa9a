/** Words on the machines that serve an application. */
import type { RelatedAt } from "../../src/rule.js";
import type { Farm } from "../../src/sessions/farm.js";
import { count } from "./units.js";

/** "3 servers are declared", "the farm "shop" has 2 servers". */
export const serversOf = ({ servers, name }: Farm): string =>
  name === undefined
    ? `${count(servers)} servers are declared`
    : `the farm "${name}" has ${count(servers)} servers`;

/** Where it is said how many servers there are. */
export const placeOfServers = ({ evidence, name }: Farm): RelatedAt[] =>
  evidence === undefined
    ? []
    : [
        {
          at: evidence,
          message: name === undefined ? "The servers as declared." : "The servers of the farm.",
        },
      ];
