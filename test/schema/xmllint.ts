/** xmllint as a judge: for each text whether it is valid against a schema, and why not. */
import { validateXML } from "xmllint-wasm";

/** More files in one call have crashed it. */
const BATCH = 300;

/**
 * Complaints by text, in the order given; an empty list means valid.
 * @param xsd - text of the schema; one that does not compile rejects
 */
export async function complaints(texts: readonly string[], xsd: string): Promise<string[][]> {
  const all: string[][] = texts.map(() => []);
  for (let start = 0; start < texts.length; start += BATCH) {
    const { errors } = await validateXML({
      // Names of its own: it takes a path apart at every colon.
      xml: texts
        .slice(start, start + BATCH)
        .map((contents, i) => ({ fileName: `f${i}.config`, contents })),
      schema: [{ fileName: "iis-config.xsd", contents: xsd }],
    });
    for (const { message, loc } of errors) {
      const index = /^f(\d+)\.config$/.exec(loc?.fileName ?? "")?.[1];
      if (index !== undefined) all[start + Number(index)]?.push(message);
    }
  }
  return all;
}
