/** Where the tools write what a change sets. */
import type { SectionFacts } from "../../schema/vocabulary.js";
import type { Owner } from "./change.js";

export interface Target {
  /** Configuration path of PowerShell and WMI. */
  readonly path: string;
  /** Path inside it that becomes a `<location>`. */
  readonly location: string;
  /** What appcmd is told to write to; absent where it would take that file anyway. */
  readonly commit?: "MACHINE" | "WEBROOT" | "apphost";
  /** What appcmd names. */
  readonly site: string | undefined;
}

/** Where a section of a server or of a site is written; undefined for pools and applications. */
export function targetOf(
  owner: Owner | undefined,
  {
    reader,
    level,
    overrideModeDefault,
  }: Pick<SectionFacts, "reader" | "level"> & Partial<Pick<SectionFacts, "overrideModeDefault">>,
): Target | undefined {
  if (owner?.kind !== "server" && owner?.kind !== "site") return undefined;
  const site = owner.kind === "site" ? owner.path : undefined;
  // A path that begins like an option would be taken for one.
  if (site !== undefined && /^[/-]|^$/.test(site)) return undefined;
  if (level === "MachineOnly")
    return site === undefined
      ? { path: "MACHINE", location: "", commit: "MACHINE", site }
      : undefined;
  if (site === undefined)
    // Without /commit:WEBROOT appcmd writes to applicationHost.config, which ASP.NET does not read.
    return reader === "managed"
      ? { path: "MACHINE/WEBROOT", location: "", commit: "WEBROOT", site }
      : { path: "MACHINE/WEBROOT/APPHOST", location: "", commit: "apphost", site };
  if (level === "AppHostOnly") return undefined;
  // What is locked for sites stands in a <location> of applicationHost.config.
  return overrideModeDefault === "Deny"
    ? { path: "MACHINE/WEBROOT/APPHOST", location: site, commit: "apphost", site }
    : { path: `MACHINE/WEBROOT/APPHOST/${site}`, location: "", site };
}

/** The file that is to be rid of an ASP.NET section: applicationHost.config. */
export function hostFile(owner: Owner | undefined): Target | undefined {
  return targetOf(owner, {
    reader: "native",
    level: "Everywhere",
    overrideModeDefault: "Deny",
  });
}
