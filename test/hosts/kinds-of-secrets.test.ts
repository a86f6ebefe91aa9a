/** Kinds of secrets, each in the places that hold free text, at each door that prints. */
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const WORD = "zqSecretWord";
const TOKEN = "Zq9Secr3tXw";

/** The text, and what of it is secret. */
const KINDS: Readonly<Record<string, readonly [text: string, secret: string]>> = {
  "a sign-in of Oracle": [`Data Source=db;User ID=sa/${WORD}@h`, WORD],
  "a sign-in of Oracle with a port": [`scott/${WORD}@h:1521/orcl`, WORD],
  "a sign-in of Oracle without a host": [`User ID=scott/${WORD}`, WORD],
  "a user and a password": [`sa:${WORD}@host`, WORD],
  Bearer: [`Bearer ${WORD}`, WORD],
  "a header": [`Authorization: Basic ${WORD}`, WORD],
  "a header of a proxy": [`Proxy-Authorization: Digest ${WORD}`, WORD],
  "a signature": [`sv=2020&sig=${WORD}`, WORD],
  "a shared access signature": [`SharedAccessSignature sr=x&sig=${WORD}&se=1`, WORD],
  "a token by its name": [`access_token: ${WORD}`, WORD],
  "a token in words": [`token ${WORD}`, WORD],
  "an instrumentation key": [`InstrumentationKey=${WORD}`, WORD],
  "a key of an account": [`AccountName=n;AccountKey=${WORD}==`, WORD],
  "a password of Redis": [`host:6379,password=${WORD},ssl=True`, WORD],
  MongoDB: [`mongodb+srv://u:${WORD}@h1,h2/db?w=1`, WORD],
  "a token in a URL": [`https://${WORD}@host/p`, WORD],
  "a JSON Web Token": [`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${TOKEN}abcdefghijk`, TOKEN],
  PEM: [`-----BEGIN PRIVATE KEY-----${WORD}-----END PRIVATE KEY-----`, WORD],
  "a token of GitHub": [`ghp_${TOKEN}abcdefghijklmnopqrstu`, TOKEN],
  "a machine key": ["0123456789ABCDEF".repeat(3), "0123456789ABCDEF"],
};

const session = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;
const transform = (attributes: string) => ({
  "Web.config": session('mode="InProc"'),
  "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState ${attributes} /></system.web></configuration>`,
});

const PLACES: Readonly<Record<string, (text: string) => Readonly<Record<string, string>>>> = {
  mode: (text) => ({ "Web.config": session(`mode="${text}"`) }),
  cookieName: (text) => ({ "Web.config": session(`cookieName="${text}" timeout="0"`) }),
  customProvider: (text) => ({
    "Web.config": session(`mode="Custom" customProvider="${text}"`),
  }),
  types: (text) => ({
    "Web.config": session(`partitionResolverType="${text}" sessionIDManagerType="${text}"`),
  }),
  stateConnectionString: (text) => ({
    "Web.config": session(`mode="StateServer" stateConnectionString="${text}"`),
  }),
  "what a transform sets": (text) => transform(`mode="Off" xdt:Transform="SetAttributes(${text})"`),
  "a transform": (text) => transform(`xdt:Transform="${text}" xdt:Locator="${text}"`),
  "a locator": (text) => transform(`xdt:Transform="Remove" xdt:Locator="Match(${text})"`),
  "an unknown attribute": (text) => ({ "Web.config": session(`mod="${text}" mode="inproc"`) }),
};

const WAYS: readonly (readonly string[])[] = [
  ["--preset", "all"],
  ["--preset", "all", "--format", "json"],
  ["--preset", "all", "--format", "sarif"],
  ["--preset", "all", "--format", "html"],
  ["--preset", "all", "--commands", "powershell"],
  ["--fix-dry-run", "--fix-unsafe", "--preset", "all"],
  ["effective"],
];

describe.each(Object.entries(PLACES))("in %s", (_, filesOf) => {
  test.each(Object.entries(KINDS))("%s", async (_kind, [text, secret]) => {
    const top = tree(filesOf(text.replaceAll("&", "&amp;")));
    for (const way of WAYS) {
      const { out, err } = await cli(top, [...way, "."]);
      expect(out + err, way.join(" ")).not.toContain(secret);
      expect(out + err).not.toBe("");
    }
  });
});
