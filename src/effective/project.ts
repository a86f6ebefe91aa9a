/** What one options file, or the caller, says of the server and its applications. */
import type { Schema } from "../settings/schema.js";

export interface Environment {
  /** Installed IIS: "7.0", "7.5", "8.0", "8.5" or "10.0". */
  readonly iis?: string;
  /** Installed .NET Framework, such as "4.8". */
  readonly dotnet?: string;
}

/** Paths of the server-level files. */
export interface ServerFiles {
  readonly machineConfig?: string;
  readonly rootWebConfig?: string;
  readonly applicationHost?: string;
}

export interface Project {
  /** Folder that application paths and the options file's paths are relative to. */
  readonly base: string;
  readonly server?: ServerFiles;
  /** What the server knows of sections; without it, what this package knows. */
  readonly schema?: Schema;
  /** Application roots as declared, "/" is `base`; complete where given. */
  readonly applications?: readonly string[];
  /** Physical path on the server to folder at hand. */
  readonly paths?: Readonly<Record<string, string>>;
  readonly environment?: Environment;
  /** Look at what Web.NAME.config makes of Web.config, only for this name. */
  readonly buildConfiguration?: string;
}
