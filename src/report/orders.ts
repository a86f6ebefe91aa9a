/**
 * How CI systems want their orders written, each by the rules of its own reader. Pure texts: what
 * may be written into an order is decided by the door, `print.ts`, which calls these.
 */

/** An order to a CI system; name and property names are ours, all else may be anybody's. */
export interface Order {
  readonly name: string;
  /** In this order; those without a value are left out. */
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  /** The name of the property that is the path of a file: it is told exactly. */
  readonly path?: string;
  readonly text?: string;
}

/** Writes an order in one line. */
export type Grammar = (order: Order) => string;

const escaper = (escapes: Readonly<Record<string, string>>) => {
  const special = new RegExp(
    `[${Object.keys(escapes)
      .join("")
      .replace(/[\]\\^-]/g, "\\$&")}]`,
    "g",
  );
  return (text: string) => text.replace(special, (one) => escapes[one] ?? one);
};

type Given = readonly (readonly [name: string, value: string])[];

const given = ({ properties }: Order): Given =>
  Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );

// actions/runner, ActionCommand.cs: _escapeDataMappings and _escapePropertyMappings.
const githubText = { "%": "%25", "\r": "%0D", "\n": "%0A" };
const githubData = escaper(githubText);
const githubProperty = escaper({ ...githubText, ":": "%3A", ",": "%2C" });

/** GitHub: `::error file=a.config,line=1::text`. */
export const workflowCommand: Grammar = (order) => {
  const properties = given(order).map(([name, value]) => `${name}=${githubProperty(value)}`);
  const space = properties.length === 0 ? "" : " ";
  return `::${order.name}${space}${properties.join(",")}::${githubData(order.text ?? "")}`;
};

// azure-pipelines-agent, Command.cs: the same for properties and text, in which a plain `]` or `;`
// would be read back all the same.
const azureText = { "%": "%AZP25", "\r": "%0D", "\n": "%0A" };
const azureData = escaper(azureText);
const azureProperty = escaper({ ...azureText, ";": "%3B", "]": "%5D" });

/** Azure Pipelines: `##vso[task.logissue type=error;linenumber=1;]text`. */
export const loggingCommand: Grammar = (order) => {
  const properties = given(order).map(([name, value]) => `${name}=${azureProperty(value)};`);
  const space = properties.length === 0 ? "" : " ";
  return `##vso[${order.name}${space}${properties.join("")}]${azureData(order.text ?? "")}`;
};

const teamcityMarks = escaper({
  "|": "||",
  "'": "|'",
  "[": "|[",
  "]": "|]",
  "\n": "|n",
  "\r": "|r",
});
const unit = (character: string) =>
  `|0x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
/** What is no letter of ASCII goes by its code, so that it survives whatever encoding a log has. */
const teamcityValue = (text: string) => teamcityMarks(text).replace(/[^\x20-\x7e]/g, unit);

/** TeamCity: `##teamcity[inspection typeId='x' line='1']`. */
export const serviceMessage: Grammar = (order) => {
  const properties = given(order).map(([name, value]) => ` ${name}='${teamcityValue(value)}'`);
  return `##teamcity[${order.name}${properties.join("")}]`;
};
