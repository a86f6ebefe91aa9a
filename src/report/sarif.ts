/** SARIF 2.1.0: what GitHub, Azure DevOps and the viewers of editors read. */
import type { Log, ToolComponent } from "sarif";
import { MASK } from "./mask.js";
import { printedJsonLine } from "./print.js";
import type { Report, Reporter, Surroundings } from "./report.js";
import { isSuccessful, notificationKinds, notificationsOf } from "./sarif/notifications.js";
import { BASE } from "./sarif/place.js";
import { resultsOf } from "./sarif/result.js";
import { ruleOf } from "./sarif/rules.js";
import { type Taxonomies, taxonomiesFor } from "./sarif/taxonomies.js";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Only the ids that have a result: all pages together are 400 kB, which a report without a finding
 * need not carry, and consumers show no others.
 */
const occurring = ({ diagnostics, hidden = [] }: Report): ReadonlySet<string> =>
  new Set([...diagnostics, ...hidden.map(({ diagnostic }) => diagnostic)].map(({ rule }) => rule));

function driverOf(
  ids: ReadonlySet<string>,
  taxonomies: Taxonomies,
  { ids: all, program }: Surroundings,
): ToolComponent {
  const { components } = taxonomies;
  return {
    name: "iislint",
    fullName: `iislint ${program.version}, linter for IIS and ASP.NET session state`,
    version: program.version,
    semanticVersion: program.version,
    informationUri: program.homepage,
    rules: all.filter(({ id }) => ids.has(id)).map((id) => ruleOf(id, taxonomies, program)),
    notifications: notificationKinds,
    ...(components.length === 0
      ? {}
      : { supportedTaxonomies: components.map(({ name }, index) => ({ name, index })) }),
  };
}

function logOf(report: Report, around: Surroundings): Log {
  const ids = occurring(report);
  const taxonomies = taxonomiesFor(ids);
  const driver = driverOf(ids, taxonomies, around);
  const indexOf = new Map(driver.rules?.map(({ id }, i) => [id, i]));
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        ...(taxonomies.components.length === 0 ? {} : { taxonomies: taxonomies.components }),
        // What stands before the slash is the kind of run; GitHub calls it the category.
        automationDetails: around.automation ?? { id: "iislint/" },
        invocations: [
          {
            executionSuccessful: isSuccessful(report),
            toolExecutionNotifications: notificationsOf(report, indexOf, around),
          },
        ],
        // Where that is on this machine is nobody's business: without a URI a viewer asks.
        originalUriBaseIds: {
          [BASE]: { description: { text: "The directory that iislint was run in." } },
        },
        columnKind: "utf16CodeUnits",
        redactionTokens: [MASK],
        results: resultsOf(report, indexOf, around),
      },
    ],
  };
}

/** One run with a result for each finding. */
export const sarif: Reporter = (report, around) => {
  const log = logOf(report, around);
  const { rules = [] } = log.runs[0]?.tool.driver ?? {};
  const ours = rules.flatMap(({ shortDescription, fullDescription, help }) =>
    [shortDescription?.text, fullDescription?.text, help?.text, help?.markdown].filter(
      (text) => text !== undefined,
    ),
  );
  return printedJsonLine(log, new Set(ours));
};
