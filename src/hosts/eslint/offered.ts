/** Which ids are rules of ESLint: those whose inputs can be had from a file and what lies around it. */
import { diagnostics } from "../../../schema/diagnostics.js";
import { idTable, type Id } from "../../ids.js";
import { rules } from "../../index.js";
import type { Need } from "../../rule.js";

/** Whether an input can be had here: from the file and its neighbours, or the server's files. */
const HAD: Readonly<Record<Need, boolean>> = {
  document: true,
  file: true,
  config: true,
  application: true,
  applications: true,
  now: true,
  pool: true,
  site: true,
  // Evidence and declared facts are no part of a file that ESLint lints.
  services: false,
  stateServers: false,
  events: false,
  browser: false,
  load: false,
  hosts: false,
  host: false,
};

/** It tells of presets in an options file, which is not read here. */
const OF_OPTIONS = "preset-conflict";

const isHad = (need: string) => need.endsWith("?") || HAD[need as Need];

/** What a rule concludes over all trees of a project is nothing that one file shows. */
const judgesOne = new Map(rules.map((rule) => [rule.id, "check" in rule]));

/** The ids that ESLint can be asked for, in order of name. */
export const offered: readonly Id[] = idTable(rules, diagnostics).filter(
  ({ id, needs }) => id !== OF_OPTIONS && needs.every(isHad) && judgesOne.get(id) !== false,
);
