/** Names by which servers, programs and builds know web configuration files. The one list of them. */
import { nameOf } from "../paths.js";

/** The names under which a program reads a file, by what it is. Letter case does not count. */
const NAMES = {
  web: "web.config",
  app: "app.config",
  machine: "machine.config",
  applicationHost: "applicationHost.config",
} as const;

type Named = keyof typeof NAMES;

const byName = new Map(
  Object.entries(NAMES).map(([kind, name]) => [name.toLowerCase(), kind as Named]),
);

/** What a file is that bears a whole name; undefined for every other name. */
export const namedKind = (path: string): Named | undefined =>
  byName.get(nameOf(path).toLowerCase());

/** The web.config of a site, an application or a folder. */
export const WEB_CONFIG = NAMES.web;

export const isWebConfig = (path: string): boolean => namedKind(path) === "web";

/** web.Release.config and its kin: a transform, a part of web.config, or one more web.config. */
export const isBesideWeb = (path: string): boolean => /^web\..+\.config$/i.test(nameOf(path));

/** app.Release.config, beside app.config. */
export const isBesideApp = (path: string): boolean => /^app\..+\.config$/i.test(nameOf(path));

/** A copy of web.config: WEB01.web.config, web.config.bak, "Copy of Web.config". */
export const isCopyOfWeb = (path: string): boolean =>
  /(?:^|[\W_])web\.config(?:$|[\W_])/i.test(nameOf(path));

/** NuGet, Kudu and Visual Studio give transforms these endings. */
export const hasTransformEnding = (path: string): boolean => /\.(?:xdt|transform)$/i.test(path);

/** What the runtime reads beside a program or a library. */
export const isBesideProgram = (path: string): boolean => /\.(?:exe|dll)\.config$/i.test(path);

/** The build configuration that a transform is named after: "Release" for Web.Release.config. */
export const buildConfigurationOf = (path: string): string | undefined =>
  /^web\.(.+)\.config$/i.exec(nameOf(path))?.[1];

/** Whether a walk takes a file of this name up without being told. */
export const isFoundByName = (name: string): boolean =>
  namedKind(name) !== undefined || isBesideWeb(name);

/** What a walk looks for, with `*` for any text; letter case does not count. */
export const FOUND_NAMES = [
  NAMES.web,
  "web.*.config",
  NAMES.app,
  NAMES.machine,
  NAMES.applicationHost,
] as const;

/** The same in words. */
export const LOOKED_FOR = FOUND_NAMES.join(", ");
