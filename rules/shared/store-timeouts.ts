/** Time values that every session store can use. */
import type { Advice, Application } from "../../src/rule.js";
import { LONGEST_TIMEOUT } from "../../src/sessions/lifetime.js";
import type { STORE_TIMEOUTS } from "../../src/sessions/store-timeouts.js";
import { set } from "./changes.js";

type Name = (typeof STORE_TIMEOUTS)[number]["name"];

/** What the store can use, and how it is offered. */
const INSTEAD: Readonly<Record<Name, readonly (readonly [number, string])[]>> = {
  timeout: [
    [20, "End a session after 20 minutes without a request (the default)"],
    [LONGEST_TIMEOUT, `Keep a session for a year, ${LONGEST_TIMEOUT} minutes`],
  ],
  sqlCommandTimeout: [
    [30, "Give up after 30 seconds (the default)"],
    [0, "Wait without limit: 0"],
  ],
  sqlConnectionRetryInterval: [
    [30, "Try again for 30 seconds"],
    [0, "Do not try again (the default)"],
  ],
  stateNetworkTimeout: [[10, "Give up after 10 seconds (the default)"]],
};

/** Offers what the store can use in place of what is in force. */
export const usable = (application: Application, name: Name): Advice[] =>
  INSTEAD[name].map(([better, title]) => ({
    title,
    changes: [set(application, application.config["system.web/sessionState"][name], better)],
  }));
