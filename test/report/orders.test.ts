/** Orders to CI systems: what is written is what their readers read, whatever stands in the inputs. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { azureDevops } from "../../src/report/azure-devops.js";
import { github } from "../../src/report/github.js";
import { teamcity } from "../../src/report/teamcity.js";
import { readAzure, readGithub, readTeamcity } from "./order-readers.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1"\n c="2" />');
const message = { what: "Wrong.", because: "100% of it.", next: "Mend it." };
const SAID = "Wrong. 100% of it. Mend it.";
const all = (["info", "warning", "error"] as const).map((severity) =>
  diagnostic(place(shop, "2"), { severity, message }),
);
const over = diagnostic(place(shop, '"1"\n c'), { message });

const lines = (text: string) => text.split("\n").slice(0, -1);

describe("github", () => {
  const read = (text: string) => lines(text).map(readGithub);

  test("annotations, the worst first", () => {
    expect(github(report([...all, over]), around)).toBe(`\
::error file=shop/Web.config,line=2,endLine=2,col=5,endColumn=6,title=invalid-attribute-value::Wrong. 100%25 of it. Mend it.
::error file=shop/Web.config,line=1,endLine=2,title=invalid-attribute-value::Wrong. 100%25 of it. Mend it.
::warning file=shop/Web.config,line=2,endLine=2,col=5,endColumn=6,title=invalid-attribute-value::Wrong. 100%25 of it. Mend it.
::notice file=shop/Web.config,line=2,endLine=2,col=5,endColumn=6,title=invalid-attribute-value::Wrong. 100%25 of it. Mend it.
`);
  });

  test("as the runner reads them", () => {
    expect(read(github(report(all), around))[0]).toEqual({
      name: "error",
      properties: {
        file: "shop/Web.config",
        line: "2",
        endLine: "2",
        col: "5",
        endColumn: "6",
        title: "invalid-attribute-value",
      },
      text: SAID,
    });
  });

  test.each([
    ["/home/me", "app/shop/Web.config"],
    ["/home/me/app", "shop/Web.config"],
    ["/home/me/application", "shop/Web.config"],
    ["/home/me/app/shop", "shop/Web.config"],
  ])("with the repository in %s the file is %s", (repository, file) => {
    const [one] = read(github(report(all), { ...around, repository }));
    expect(one?.properties.file).toBe(file);
  });
});

describe("azure-devops", () => {
  test("issues, and infos as lines of the log", () => {
    const text = azureDevops(report(all), around);
    expect(text).toBe(`\
shop/Web.config(2,5): info IISL0012: Wrong. 100% of it. Mend it. [invalid-attribute-value]
##vso[task.logissue type=warning;sourcepath=shop/Web.config;linenumber=2;columnnumber=5;code=IISL0012;]Wrong. 100%AZP25 of it. Mend it. [invalid-attribute-value]
##vso[task.logissue type=error;sourcepath=shop/Web.config;linenumber=2;columnnumber=5;code=IISL0012;]Wrong. 100%AZP25 of it. Mend it. [invalid-attribute-value]
`);
    expect(lines(text).map(readAzure)).toEqual([
      undefined,
      ...["warning", "error"].map((type) => ({
        name: "task.logissue",
        properties: {
          type,
          sourcepath: "shop/Web.config",
          linenumber: "2",
          columnnumber: "5",
          code: "IISL0012",
        },
        text: `${SAID} [invalid-attribute-value]`,
      })),
    ]);
  });
});

describe("teamcity", () => {
  test("each id once, then the findings", () => {
    expect(lines(teamcity(report(all), around)).flatMap(readTeamcity)).toEqual([
      {
        name: "inspectionType",
        properties: {
          id: "IISL0012",
          name: "invalid-attribute-value",
          description: around.ids.find(({ number }) => number === "IISL0012")?.description,
          category: "iislint: schema",
        },
        text: "",
      },
      ...["INFO", "WARNING", "ERROR"].map((severity) => ({
        name: "inspection",
        properties: {
          typeId: "IISL0012",
          message: `${SAID} [invalid-attribute-value]`,
          file: "shop/Web.config",
          line: "2",
          SEVERITY: severity,
        },
        text: "",
      })),
    ]);
  });

  test("a text is cut where TeamCity would refuse it", () => {
    const long = diagnostic(place(shop, "2"), { message: { what: "x ".repeat(5000) } });
    const said = lines(teamcity(report([long]), around)).flatMap(readTeamcity)[1];
    expect(said?.properties.message).toHaveLength(4000);
  });
});

test("nothing is found: nothing is said", () => {
  for (const one of [github, azureDevops, teamcity]) expect(one(report([]), around)).toBe("");
});

const SECRET = "Hunter2Zq9xKw";

/** A text of an input; what comes of it for a reader that has no escape for what is odd. */
const HOSTILE: readonly (readonly [written: string, read: string])[] = [
  ["a%0Ab%3Bc%25d%AZP25e%", "a%0Ab%3Bc%25d%AZP25e%"],
  ["a\r\nb\nc\rd", "a\r\nb\nc\rd"],
  ["a:b,c;d]e|f'g[h", "a:b,c;d]e|f'g[h"],
  ["a=b,line=9,title=x", "a=b,line=9,title=x"],
  ["::error file=b::c", "::error file=b::c"],
  ["a\n::error::b", "a\n::error::b"],
  ["##vso[task.complete result=Failed]x", "#\ufffdvso[task.complete result=Failed]x"],
  ["a]##vso[task.setvariable variable=x]y", "a]#\ufffdvso[task.setvariable variable=x]y"],
  ["##teamcity[buildStop]", "#\ufffdteamcity[buildStop]"],
  ["a']\n##teamcity[x y='1", "a']\n#\ufffdteamcity[x y='1"],
  ["###[error]a", "##\ufffd[error]a"],
  ["a\u001b[31mb\u009bc\u0000d", "a\ufffd[31mb\ufffdc\ufffdd"],
  ["a\u2028b\u202ec\u{e0041}d", "a\ufffdb\ufffdc\ufffdd"],
  ["a\ud800b\udc00", "a\ufffdb\ufffd"],
  ["ä€😀漢", "ä€😀漢"],
  [`a password="${SECRET}" b`, 'a password="***" b'],
];

describe.each(HOSTILE)("%j", (written, read) => {
  const path = `/home/me/app/x${written}y.config`;
  const one = diagnostic(place(source('<a b="1" />', path), "1"), {
    message: { what: `Told ${written} so.` },
  });
  const exact = read.includes("***") ? read : written;
  // The path of a place is whole: a consumer opens it.
  const pathOf = (told: string) => (told.includes("***") ? written : told);

  test("github", () => {
    const text = github(report([one]), around);
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(readGithub(text.trimEnd())).toMatchObject({
      name: "error",
      properties: { file: `x${pathOf(read)}y.config`, line: "1", title: "invalid-attribute-value" },
      text: `Told ${read} so.`,
    });
  });

  test("azure-devops", () => {
    const text = azureDevops(report([one]), around);
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(readAzure(text.trimEnd())).toMatchObject({
      name: "task.logissue",
      properties: { sourcepath: `x${pathOf(read)}y.config`, type: "error", code: "IISL0012" },
      text: `Told ${read} so. [invalid-attribute-value]`,
    });
    const info = azureDevops(report([{ ...one, severity: "info" }]), around);
    expect(info.match(/\n/g)).toHaveLength(1);
    expect(readAzure(info)).toBeUndefined();
  });

  test("teamcity: all of it, by its code where it is no letter of ASCII", () => {
    const text = teamcity(report([one]), around);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text.match(/\n/g)).toHaveLength(2);
    expect(readTeamcity(text)[1]).toMatchObject({
      name: "inspection",
      properties: {
        file: `x${pathOf(exact)}y.config`,
        message: `Told ${exact} so. [invalid-attribute-value]`,
      },
    });
  });
});

test("whatever a name and a message hold, each finding is one order and no other", () => {
  const piece = fc.oneof(
    fc.constantFrom("::", "##", "vso[", "teamcity[", "]", "'", "|", "%", "\n", "\r", ",", ";", "="),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  const odd = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(odd, odd, (name, what) => {
      const one = diagnostic(place(source('<a b="1" />', `/home/me/app/x${name}`), "1"), {
        message: { what: `T ${what}` },
      });
      const written = lines(github(report([one]), around));
      expect(written.map((row) => readGithub(row)?.name)).toEqual(["error"]);
      expect(readGithub(written[0] ?? "")?.properties.line).toBe("1");
      const logged = lines(azureDevops(report([one]), around));
      expect(logged.map((row) => readAzure(row)?.name)).toEqual(["task.logissue"]);
      expect(readAzure(logged[0] ?? "")?.properties.linenumber).toBe("1");
      expect(logged[0]?.slice(2)).not.toMatch(/##\w*\[/);
      const served = lines(teamcity(report([one]), around)).map((row) => readTeamcity(row));
      expect(served.map((read) => read.map(({ name: told }) => told))).toEqual([
        ["inspectionType"],
        ["inspection"],
      ]);
    }),
    { numRuns: 60 },
  );
});
