import { allOf, defineRule } from "../src/rule.js";
import { isTooLong } from "../src/sessions/lifetime.js";
import { set } from "./shared/changes.js";
import { isCorrected } from "./shared/corrections.js";
import { inWords } from "./shared/durations.js";
import { whole } from "./shared/options.js";
import { originOf, relatedTo } from "./shared/place.js";

const minutes = (number: number) => inWords(number * 60);

export default defineRule({
  id: "session-timeout-vs-forms-timeout",
  description: "Users stay signed in after their session has ended.",
  category: "correctness",
  severity: "info",
  presets: ["strict"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    outlives: {
      what: "Sign-in lasts {forms} ({formsOrigin}), an idle session only {session} ({origin}).",
      because: "A user who comes back in between is still signed in and finds an empty session.",
      next: "Give both the same time-out, or let the code fill an empty session again.",
    },
  },
  options: {
    tolerance: whole("Minutes that sign-in may last longer.", 0),
  },
  *check({ config, application }, { tolerance }) {
    const { mode: authentication, forms } = config["system.web/authentication"];
    const { mode, timeout } = config["system.web/sessionState"];
    if (forms.timeout.from === "default" && timeout.from === "default") return;
    const [signIn, session] = [forms.timeout.value, timeout.value];
    if (session === "Infinite" || signIn <= session + tolerance) return;
    const isMeant = allOf(
      () => authentication.value === "Forms",
      () => mode.value !== "Off",
    );
    if (!isMeant) return;
    // A deployment token may be right.
    const isLong = (text?: string) => !(Number(text ?? 20) + tolerance < signIn);
    const isShort = (text?: string) => !(Number(text ?? 30) > session + tolerance);
    if (isCorrected(application, timeout, isLong)) return;
    if (isCorrected(application, forms.timeout, isShort)) return;
    const isWritten = forms.timeout.from !== "default";
    const longer = {
      title: `Keep sessions as long: ${minutes(signIn)} without a request`,
      changes: [set(application, timeout, signIn)],
    };
    const shorter = {
      title: `End sign-in after ${minutes(session)} as well`,
      changes: [set(application, forms.timeout, session)],
    };
    yield {
      message: "outlives",
      data: {
        forms: minutes(signIn),
        formsOrigin: originOf(forms.timeout),
        session: minutes(session),
        origin: originOf(timeout),
      },
      at: isWritten ? forms.timeout : timeout,
      related: isWritten ? relatedTo(timeout, "The session time-out.") : [],
      // The shorter one first: the longer one may be more than session-timeout-max allows.
      suggestions: isTooLong({ mode }, signIn) ? [shorter] : [shorter, longer],
    };
  },
});
