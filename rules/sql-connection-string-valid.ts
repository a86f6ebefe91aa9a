import { defineRule } from "../src/rule.js";
import {
  isPassword,
  type Malformed,
  type Pair,
  splitConnectionString,
  storeStringIn,
} from "../src/sessions/connection-strings.js";
import { replaceIn } from "./shared/changes.js";
import { modeInForce, stopsIn } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { refusedValue } from "./shared/sql-values.js";
import { storeAndMode } from "./shared/store-strings.js";
import { isUnknownKeyword, keywordMeantBy, kindOfStringWith } from "./shared/sql-keywords.js";

const FAULTS: Readonly<Record<Malformed["fault"], string>> = {
  noKeyword: "an equals sign is where a keyword should begin",
  noEquals: "a keyword has no equals sign behind it",
  openQuote: "a quote is not closed",
  endsInQuote: "a value without an opening quote ends in one",
  behindQuote: "something other than a semicolon follows a closing quote or a value",
};

/** A keyword that is safe to show: what follows a password may be the rest of it. */
function shown(pairs: readonly Pair[], index: number): string | undefined {
  const { keyword } = pairs[index] ?? { keyword: "" };
  const before = pairs[index - 1];
  if (before && isPassword(before)) return undefined;
  return /^[a-z][a-z _-]{0,39}$/.test(keyword) ? keyword : undefined;
}

const STOPS = stopsIn("SQLServer");

export default defineRule({
  id: "sql-connection-string-valid",
  description: "The connection string of the session database cannot be parsed.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    malformed: {
      what: "{subject} cannot be split into keyword=value pairs: {fault} (character {position}; the text is not shown here).",
      because: STOPS,
      next: "Write pairs such as Data Source=SQL01;Integrated Security=SSPI, with values that hold a semicolon or a quote in quotes.",
    },
    notAName: {
      what: "sqlConnectionString is neither keyword=value pairs nor the name of a connection string in the files provided.",
      because: STOPS,
      next: "Add an entry of that name to <connectionStrings>, or write pairs such as Data Source=SQL01;Integrated Security=SSPI.",
    },
    empty: {
      what: 'The connection string "{name}", which sqlConnectionString names, exists but is empty.',
      because: `So its name itself is parsed. ${STOPS}`,
      next: "Write pairs such as Data Source=SQL01;Integrated Security=SSPI into it, or have them put in on the way to the server.",
    },
    unknown: {
      what: "{subject} holds the keyword {keyword}, which the SQL Server driver of the .NET Framework does not know.",
      because: `{hint} ${STOPS}`,
      next: "Correct the keyword or take it out.",
    },
    value: {
      what: "{subject} gives {keyword} a value that the SQL Server driver of the .NET Framework refuses.",
      because:
        "The driver takes {allowed}. The mode is SQLServer ({origin}), so the application stops when the session module starts.",
      next: "Correct the value or take the keyword out.",
    },
  },
  *check({ config, application }) {
    const { mode, sqlConnectionString } = config["system.web/sessionState"];
    const store = storeStringIn(application, "SQLServer");
    if (!store) return;
    const { text, entry, holder, empty } = store;
    const pairs = splitConnectionString(text);
    const common = { at: sqlConnectionString, related: storeAndMode(store, mode) };
    const words = {
      origin: originOf(mode),
      subject:
        entry === undefined
          ? "sqlConnectionString"
          : `The connection string "${entry}", which sqlConnectionString names,`,
    };
    if (empty !== undefined) {
      yield {
        message: "empty",
        data: { name: text, origin: words.origin },
        at: sqlConnectionString,
        related: [...relatedTo(empty, "The empty text."), ...modeInForce(mode)],
      };
      return;
    }
    if ("fault" in pairs) {
      const isName = entry === undefined && !/[=;]/.test(text);
      yield {
        message: isName ? "notAName" : "malformed",
        data: { ...words, fault: FAULTS[pairs.fault], position: pairs.index + 1 },
        ...common,
      };
      return;
    }
    const nameOf = (index: number) => {
      const keyword = shown(pairs, index);
      return keyword === undefined
        ? `at character ${(pairs[index]?.start ?? 0) + 1} (not shown here, it may be part of a password)`
        : `"${keyword}"`;
    };
    const index = pairs.findIndex(({ keyword }) => isUnknownKeyword(keyword));
    const pair = pairs[index];
    if (!pair) {
      const refused = refusedValue(pairs);
      if (!refused) return;
      const keyword = nameOf(pairs.indexOf(refused.pair));
      yield { message: "value", data: { ...words, keyword, allowed: refused.allowed }, ...common };
      return;
    }
    const keyword = shown(pairs, index);
    const meant = keyword === undefined ? undefined : keywordMeantBy(keyword);
    const other = kindOfStringWith(pair.keyword);
    const changes =
      meant !== undefined && holder
        ? replaceIn(holder, { start: pair.start, end: pair.start + pair.keyword.length }, meant)
        : [];
    yield {
      message: "unknown",
      data: {
        ...words,
        keyword: nameOf(index),
        hint:
          meant !== undefined
            ? ` Did you mean "${meant}"?`
            : other !== undefined
              ? ` It belongs to ${other}.`
              : pair.keyword.includes(";")
                ? " A part between two semicolons has no equals sign; a value that holds a semicolon must be in quotes."
                : "",
      },
      ...common,
      suggestions:
        meant !== undefined && changes.length > 0
          ? [{ title: `Write "${meant}" instead of "${pair.keyword}"`, changes }]
          : [],
    };
  },
});
