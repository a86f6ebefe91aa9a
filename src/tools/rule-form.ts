/** A new rule, its page and its test as forms that already pass; what they say is to be replaced. */

/** Ids are small words and numbers joined by hyphens. */
export const isRuleId = (text: string | undefined): text is string =>
  text !== undefined && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);

/** The text of each file by its path from the project's root. */
export function ruleForm(id: string): ReadonlyMap<string, string> {
  const page = `# ${id}

## Why

Say what goes wrong, for whom, and when.

## Bad

\`\`\`xml
<configuration>
  <system.web>
    <sessionState mode="Off" />
    <!--                ^^^ ${id} -->
  </system.web>
</configuration>
\`\`\`

## Good

\`\`\`xml
<configuration>
  <system.web>
    <sessionState mode="InProc" />
  </system.web>
</configuration>
\`\`\`

## Fix

Say what to weigh.

<!-- change: system.web/sessionState@mode = InProc -->

<!-- /change -->

## Seen as

- What people who have the problem read or say: an exact error text in backticks, an event id, a code.

## References

- Where it is documented.
`;
  const rule = `import { defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { originOf } from "./shared/place.js";

export default defineRule({
  id: "${id}",
  description: "One sentence: what is wrong where it reports.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    off: {
      what: '"{app}" has no sessions.',
      because: "Mode is Off ({origin}). Say what follows.",
      next: "Say what to do.",
    },
  },
  *check({ config, application }) {
    const { mode } = config["system.web/sessionState"];
    if (mode.value !== "Off") return;
    yield {
      message: "off",
      data: { origin: originOf(mode) },
      at: mode,
      suggestions: [
        { title: "Keep sessions in process", changes: [set(application, mode, "InProc")] },
      ],
    };
  },
});
`;
  const stated = `# mode Off

at: Web.config:3:25-28 "Off"
default: no
application: /
related: none
fix: none
suggestion: Keep sessions in process
  edit: Web.config:3:25-28 "Off" -> "InProc"
  appcmd: %windir%\\system32\\inetsrv\\appcmd.exe set config "SITE" /section:sessionState /mode:InProc
  powershell: Import-Module WebAdministration; Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST/SITE' -Filter 'system.web/sessionState' -Name mode -Value 'InProc'
  wmi: Set s = GetObject("winmgmts:root\\WebAdministration").Get("SessionStateSection.Path='MACHINE/WEBROOT/APPHOST/SITE',Location=''") : s.Mode = 1 : s.Put_
  iisManager: Session State > Session State Mode Settings: In process
  not in: sc
`;
  const test = `import { sessionState, testRule } from "./harness.js";

testRule("${id}", {
  clean: { "another mode": { files: sessionState('mode="InProc"') } },
  caught: {
    "mode Off": {
      files: sessionState('mode="Off"'),
      found: [{ severity: "warning", at: "Off", line: 3, says: "has no sessions" }],
    },
  },
});
`;
  return new Map([
    [`rules/${id}.ts`, rule],
    [`rules/${id}.md`, page],
    [`test/rules/${id}.test.ts`, test],
    [`test/rules/advice/${id}.txt`, stated],
  ]);
}
