/** Names in `configBuilders` that nobody defines. */
import { expect, test } from "vitest";
import { told } from "./told.js";
import { config } from "./xdt.js";
import type { Tree } from "../fixtures/disk.js";

const USED = config('<appSettings configBuilders="Secrets, Env" />');
const declared = (section: string) =>
  config(
    `<configSections><section name="configBuilders" type="System.Configuration.ConfigurationBuildersSection, System.Configuration" /></configSections>${section}`,
  );
const defining = (...names: readonly string[]) =>
  declared(
    `<configBuilders><builders>${names.map((name) => `<add name="${name}" type="T" />`).join("")}</builders></configBuilders>`,
  );
const finding = (place: string) => `error invalid-attribute-value web.config:${place}`;

test.each<[string, Tree, readonly string[]]>([
  ["by no file", {}, [finding("2:30 Secrets, Env"), finding("2:30 Secrets, Env")]],
  ["one by the file above", { "srv/web.config": defining("Env") }, [finding("2:30 Secrets, Env")]],
  [
    "by files above, each one",
    { "srv/machine.config": defining("Secrets"), "srv/web.config": defining("Env") },
    [],
  ],
  [
    "by a file that one above names",
    {
      "srv/machine.config": defining(),
      "srv/web.config": declared('<configBuilders configSource="b.config" />'),
      "srv/b.config": "<configBuilders />",
    },
    [],
  ],
])("defined %s", (_, files, says) => {
  expect(told({ ...files, "web.config": USED }, { targets: ["web.config"] })).toEqual(says);
});
