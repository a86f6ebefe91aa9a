/**
 * The file that `<appSettings file>` names (AppSettingsSection.DeserializeElement): a missing one
 * is ignored, one that is there must hold `<appSettings>` without attributes and nothing else.
 */
import type { ReaderFinding } from "../diagnostic.js";
import { APP_SETTINGS, settingsFiles } from "../settings/further-files.js";
import type { ChainContext } from "./chain-check.js";
import { behindSection } from "./config-source.js";

const rule = "invalid-config-source";

export function* checkAppSettingsFiles({ file, sourceOf }: ChainContext): Generator<ReaderFinding> {
  for (const attribute of settingsFiles(file)) {
    const target = sourceOf(file, attribute.value);
    const root = target?.document.root;
    if (!target || !root) continue;
    const { source } = target.document;
    const related = [
      { at: { source: file.document.source, span: attribute.valueSpan }, message: "Named here." },
    ];
    if (root.name !== APP_SETTINGS)
      yield {
        rule,
        message: `The root of a file with settings must be <${APP_SETTINGS}>, not <${root.name}>.`,
        at: { source, span: root.nameSpan },
        related,
      };
    const [first] = root.attributes;
    if (root.name === APP_SETTINGS && first)
      yield {
        rule,
        message: `In a file that <${APP_SETTINGS} file> names, the root takes no attribute: remove "${first.name}".`,
        at: { source, span: first.nameSpan },
        related,
      };
    yield* behindSection(target, related);
  }
}
