/** The ids that this program knows. */
import { readerMessages } from "../../../schema/generated/reader-messages.js";
import { diagnostics, rules } from "../../index.js";
import { type Id, idTable } from "../../ids.js";

export type { Id } from "../../ids.js";

/** All ids in order of name. */
export const allIds = (): readonly Id[] => idTable(rules, diagnostics, readerMessages);
