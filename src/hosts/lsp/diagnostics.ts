/** Diagnostics of the core as the protocol has them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type {
  Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
} from "vscode-languageserver/node";
import type { Diagnostic, Severity } from "../../diagnostic.js";
import { messageText } from "../../message.js";
import { shown } from "../../report/print.js";
import { discreetDiagnostic } from "../../report/redact.js";
import { packageFolder } from "../package.js";
import type { Source } from "../../source.js";
import { type Mistake, mistakeSpan } from "./mistakes.js";
import { rangeOf } from "./positions.js";
import { uriOf } from "./uris.js";
import { pageUri } from "./virtual.js";

/** The numbers of DiagnosticSeverity; the library that names them is loaded by the server alone. */
const SEVERITY = { error: 1, warning: 2, info: 3 } as const satisfies Readonly<
  Record<Severity, DiagnosticSeverity>
>;

const TAG = { unnecessary: 1, deprecated: 2 } as const satisfies Readonly<
  Record<string, DiagnosticTag>
>;

/** Ids whose place is a text that could go: editors show it faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(["dead-session-setting", "unused-suppression"]);

function tagsOf({ rule, category }: Diagnostic): readonly DiagnosticTag[] {
  if (UNNECESSARY.has(rule)) return [TAG.unnecessary];
  return category === "deprecation" ? [TAG.deprecated] : [];
}

/** What a client takes of a diagnostic. */
export interface Takes {
  readonly related: boolean;
  readonly tags: boolean;
  readonly help: boolean;
  /** It opens pages of the package by their own URIs, as they are meant to look. */
  readonly pages: boolean;
}

const pages = new Map<string, string | undefined>();

/** The page of an id, where the package has it. */
function helpOf(page: string, { help, pages: isOwn }: Takes): string | undefined {
  if (!help) return undefined;
  if (!pages.has(page)) {
    const path = join(packageFolder(), page);
    pages.set(page, existsSync(path) ? uriOf(path) : undefined);
  }
  const file = pages.get(page);
  return file !== undefined && isOwn ? pageUri(page) : file;
}

/** A diagnostic for an editor, secrets masked. */
export function lspDiagnostic(found: Diagnostic, takes: Takes): LspDiagnostic {
  const diagnostic = discreetDiagnostic(found);
  const { rule, severity, message, at, related, help, application, isDefault } = diagnostic;
  const href = helpOf(help, takes);
  const tags = takes.tags ? tagsOf(diagnostic) : [];
  return {
    range: rangeOf(at.source, at.span),
    severity: SEVERITY[severity],
    code: rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: "iislint",
    message: shown(messageText(message)),
    ...(tags.length === 0 ? {} : { tags: [...tags] }),
    ...(takes.related && related.length > 0
      ? {
          relatedInformation: related.map((one) => ({
            location: {
              uri: uriOf(one.at.source.path),
              range: rangeOf(one.at.source, one.at.span),
            },
            message: shown(one.message),
          })),
        }
      : {}),
    data: {
      ...(application === undefined ? {} : { application: shown(application) }),
      isDefault,
    },
  };
}

/** What is wrong with an options file. */
export function mistakeDiagnostic(mistake: Mistake, source: Source) {
  return {
    range: rangeOf(source, mistakeSpan(mistake, source)),
    severity: SEVERITY.error,
    source: "iislint",
    message: shown(mistake.message),
  } satisfies LspDiagnostic;
}
