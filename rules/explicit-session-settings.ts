import { defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { behind } from "./shared/spots.js";
import { attributeText, elementsIn, transformsOf } from "./shared/xml.js";

const NAMES = ["mode", "timeout", "cookieless"] as const;

export default defineRule({
  id: "explicit-session-settings",
  description: "Mode, time-out or cookieless of the sessions are written nowhere.",
  category: "style",
  severity: "info",
  presets: ["strict", "stig"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    absent: {
      what: 'Nothing is written for "{app}" about {names} of <sessionState>: the built-in defaults decide.',
      because:
        "An auditor cannot read them, and a server whose own files say otherwise changes them unseen.",
      next: "Write {settings}.",
    },
  },
  *check({ config, application }) {
    const section = config["system.web/sessionState"];
    // Where there are no sessions, the rest does not matter.
    if (section.mode.known && section.mode.value === "Off") return;
    const inTransforms = transformsOf(application).flatMap((file) => [
      ...elementsIn(file, "sessionState"),
    ]);
    const isWritten = (name: (typeof NAMES)[number]) =>
      section[name].from !== "default" ||
      inTransforms.some((element) => attributeText(element, name) !== undefined);
    const absent = NAMES.filter((name) => !isWritten(name));
    const [first] = absent;
    if (first === undefined) return;
    const written = NAMES.find((name) => section[name].from !== "default");
    const at = written && behind(section[written]);
    yield {
      message: "absent",
      data: {
        names: absent.join(", "),
        settings: absent.map((name) => `${name}="${String(section[name].value)}"`).join(" "),
      },
      at: section[first],
      suggestions: [
        {
          title: "Write the defaults",
          changes: absent.map((name) => set(application, section[name], section[name].value, at)),
        },
      ],
    };
  },
});
