import {
  type Application,
  type At,
  defineRule,
  each,
  type Given,
  type Said,
  type Standing,
} from "../src/rule.js";
import { set } from "./shared/changes.js";
import { isCorrected, isNot } from "./shared/corrections.js";
import { isForDevelopment } from "./shared/releases.js";
import { flag } from "./shared/options.js";
import { originOf } from "./shared/place.js";

/** Only a machine.config at hand shows that nothing is written there; it is the place to write it. */
function unmarked({ files }: Application, retail: Standing): At | undefined {
  const machine = files.find(({ kind }) => kind === "machine");
  const { source, root } = machine?.document ?? {};
  if (!source || !root) return undefined;
  return retail.from === "default" ? { source, span: root.nameSpan } : retail;
}

const NEEDS = ["config", "application"] as const;
type Judged = Given<typeof NEEDS>;
type Options = Readonly<Record<"retail", boolean>>;

function* ofApplication({ config, application }: Judged): Said<"debug"> {
  const { debug } = config["system.web/compilation"];
  const { retail } = config["system.web/deployment"];
  if (debug.from === "default" || isForDevelopment(application)) return;
  if (!debug.value || retail.value || isCorrected(application, debug, isNot(/^true$/i))) return;
  yield {
    message: "debug",
    data: { origin: originOf(debug) },
    at: debug,
    suggestions: [{ title: "Compile for users", changes: [set(application, debug, false)] }],
  };
}

function* ofMachine({ config, application }: Judged, options: Options): Said<"retail"> {
  const { retail } = config["system.web/deployment"];
  const at = options.retail ? unmarked(application, retail) : undefined;
  if (!at || retail.value) return;
  yield { message: "retail", data: { origin: originOf(retail) }, at };
}

export default defineRule({
  id: "no-debug-compilation",
  description: "The application is compiled for debugging where it is deployed.",
  category: "security",
  severity: "warning",
  presets: ["cis", "stig"],
  per: "application",
  needs: NEEDS,
  messages: {
    debug: {
      what: '"{app}" is compiled for debugging ({origin}).',
      because:
        "A request then never times out and may hold the lock on its session without end; error pages may show source.",
      next: 'Write debug="false" on <compilation>, or let the transform of the release do it.',
    },
    retail: {
      what: "The machine is not marked as one for its users: deployment retail is false ({origin}).",
      because:
        "Any application may switch on debugging, tracing and detailed errors, which show session contents.",
      next: 'CIS wants <deployment retail="true" /> in machine.config.',
    },
  },
  options: {
    retail: flag("Report a machine.config that does not switch deployment retail on."),
  },
  presetOptions: { cis: { retail: true } },
  *check(given, options) {
    yield* each([ofApplication, ofMachine], (judge) => judge(given, options));
  },
});
