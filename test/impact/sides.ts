/** Trees of configuration files that differ in one thing. */
import { poolAndSite } from "../fixtures/server.js";
import type { Viewed } from "../fixtures/viewed.js";

export const web = (inside: string): Viewed => ({
  files: { "Web.config": `<configuration><system.web>${inside}</system.web></configuration>` },
});
export const session = (attributes: string, rest = "") =>
  web(`<sessionState ${attributes} />${rest}`);
export const state = (more: string, rest = "") =>
  session(`mode="StateServer" stateConnectionString="tcpip=STATE01:42424" ${more}`, rest);
export const provider = (more: string) =>
  web(
    `<sessionState mode="Custom" customProvider="P"><providers><add name="P" type="Shop.Store" ${more}/></providers></sessionState>`,
  );
export const KEY = (digit: string) =>
  `<machineKey validationKey="${digit.repeat(40)}" decryptionKey="${digit.repeat(48)}" />`;
export const forms = (attributes: string) =>
  `<authentication mode="Forms"><forms ${attributes} /></authentication>`;
export const atSite = (id: number, more: string): Viewed => {
  const { files, configuration } = poolAndSite({
    web: `<configuration><system.web><sessionState ${more} /></system.web></configuration>`,
  });
  const host = configuration.server.applicationHost;
  return {
    files: { ...files, [host]: (files[host] ?? "").replace('id="1"', `id="${id}"`) },
    server: configuration.server,
    paths: configuration.paths,
  };
};
export const inPool = (name: string, more: string): Viewed => {
  const { files, configuration } = poolAndSite({
    web: `<configuration><system.web><sessionState ${more} /></system.web></configuration>`,
    poolName: name,
  });
  return { files, server: configuration.server, paths: configuration.paths };
};

export interface Case {
  readonly old: Viewed;
  readonly now: Viewed;
  /** Sessions and sign-ins; none where nothing is touched. */
  readonly fates: string | undefined;
}

export const REMOTE = 'mode="StateServer" stateConnectionString="tcpip=STATE01:42424"';

export const strings = (name: string, text: string, inside: string): Viewed => ({
  files: {
    "Web.config": `<configuration><connectionStrings><add name="${name}" connectionString="${text}" /></connectionStrings><system.web>${inside}</system.web></configuration>`,
  },
});
export const REDIS = "Microsoft.Web.Redis.RedisSessionStateProvider";
export const custom = (asked: string, entry: string) =>
  `<sessionState mode="Custom" customProvider="${asked}"><providers>${entry}</providers></sessionState>`;
export const redis = (more: string) => web(custom("R", `<add name="R" type="${REDIS}" ${more} />`));
export const sql = (text: string) => session(`mode="SQLServer" sqlConnectionString="${text}"`);
export const at = (address: string) =>
  session(`mode="StateServer" stateConnectionString="tcpip=${address}"`);
export const beside = (side: Viewed, more: Readonly<Record<string, string>>): Viewed => ({
  ...side,
  files: { ...side.files, ...more },
});
/** The Web.config replaced. */
export const whole = (text: string): Viewed => ({ files: { "Web.config": text } });
export const IN = session('mode="InProc"');
export const PART = whole(
  '<configuration><system.web><sessionState configSource="s.config" /></system.web></configuration>',
);
export const NAMED = whole(
  '<configuration><configSections><section name="shop" type="Shop.Section" /><section name="quiet" type="Shop.Section" restartOnExternalChanges="false" /></configSections><shop configSource="shop.config" /><quiet configSource="quiet.config" /></configuration>',
);
export const ENCRYPTED = (text: string) =>
  `<machineKey configProtectionProvider="RsaProtectedConfigurationProvider"><EncryptedData><CipherData><CipherValue>${text}</CipherValue></CipherData></EncryptedData></machineKey>`;
export const onSite = (bindings: readonly string[], siteName = "Shop"): Viewed => {
  const { files, configuration } = poolAndSite({
    web: `<configuration><system.web><sessionState ${REMOTE} /></system.web></configuration>`,
    bindings,
    siteName,
  });
  return { files, server: configuration.server, paths: configuration.paths };
};
