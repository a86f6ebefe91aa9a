/** What a host asks the core to look at. */
import type { Facts } from "../facts/facts.js";
import type { Files } from "../files.js";

export interface Environment {
  /** Installed IIS: "7.0", "7.5", "8.0", "8.5" or "10.0". */
  readonly iis?: string;
  /** Installed .NET Framework, such as "4.8". */
  readonly dotnet?: string;
}

export interface Request {
  readonly files: Files;
  /** Configuration files to report on. Others are read around them as context only. */
  readonly targets: readonly string[];
  /** The target came from standard input: what lies beside it on disk proves nothing. */
  readonly stdin?: boolean;
  /** Folder that application paths and the configuration's paths are relative to. */
  readonly base: string;
  /** Server-level files; reported on too. */
  readonly server?: {
    readonly machineConfig?: string;
    readonly rootWebConfig?: string;
    readonly applicationHost?: string;
  };
  /** Application roots as declared: "/" is `base`. */
  readonly applications?: readonly string[];
  /** Physical path on the server to folder at hand. */
  readonly paths?: Readonly<Record<string, string>>;
  readonly environment?: Environment;
  /** Lint what Web.NAME.config makes of Web.config only for this name. */
  readonly configuration?: string;
  readonly facts?: Facts;
  /** ISO date for rules about the age of evidence. */
  readonly now?: string;
}
