import { defineRule, type Owner } from "../src/rule.js";
import { clearHost, setAgain, tellable } from "./shared/changes.js";

/** Sections of ASP.NET that decide about sessions and their cookie. */
const SECTIONS = ["sessionState", "sessionPageState", "httpCookies"] as const;

export default defineRule({
  id: "no-session-section-in-application-host",
  description: "A session section is in applicationHost.config, which ASP.NET does not read.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "document",
  needs: ["file"],
  messages: {
    server: {
      what: "IIS Manager and appcmd show this <{section}>, but it changes nothing: ASP.NET reads machine.config, the root Web.config and web.config files, and never applicationHost.config.",
      because: "appcmd without /commit:WEBROOT writes here.",
      next: "Set it in the root Web.config, and take it out here.",
    },
    location: {
      what: 'IIS Manager and appcmd show this <{section}> for "{path}", but it changes nothing: ASP.NET reads machine.config, the root Web.config and web.config files, and never applicationHost.config.',
      because: "appcmd with /commit:apphost writes here.",
      next: 'Set it in the web.config of "{path}", and take it out here.',
    },
  },
  *check({ file }) {
    if (file.kind !== "applicationHost") return;
    const { source } = file.document;
    for (const { location, elements, sections } of file.settings.scopes)
      for (const section of SECTIONS) {
        const path = `system.web/${section}`;
        const element = elements.get(path);
        // An empty element sets nothing, here or anywhere else.
        if (!element || (element.attributes.length === 0 && element.children.length === 0))
          continue;
        const site = location.path === "" ? undefined : location.path;
        const of: Owner = site === undefined ? { kind: "server" } : { kind: "site", path: site };
        const { changes, without } = tellable(file, setAgain(path, sections.get(path), of));
        const to = site === undefined ? "in the root Web.config" : `in the web.config of "${site}"`;
        yield {
          message: site === undefined ? "server" : "location",
          data: { section, path: location.path },
          at: { source, span: element.nameSpan },
          suggestions: [
            ...(changes.length > 0 ? [{ title: `Set it ${to}${without}`, changes }] : []),
            {
              title: `Take <${section}> out of applicationHost.config`,
              changes: [clearHost(path, of, source, element)],
            },
          ],
        };
      }
  },
});
