import { describe, expect, it } from "vitest";
import { maskText, secretSpans } from "../../src/report/mask.js";

describe("maskText", () => {
  it.each([
    ['<a password="abc" x="y"/>', '<a password="***" x="y"/>'],
    [`<a pwd='d"e' PassWord = "f"/>`, `<a pwd='***' PassWord = "***"/>`],
    ['<identity userName="sa" password="x"/>', '<identity userName="sa" password="***"/>'],
    [
      'smtpPassword="x" p:apiKey="y" access-key="z"',
      'smtpPassword="***" p:apiKey="***" access-key="***"',
    ],
    ['validationKey="AB12" decryptionKey="CD"', 'validationKey="***" decryptionKey="***"'],
    [
      '<add name="x" connectionString="a\n b\n c" y="z"/>',
      '<add name="x" connectionString="***" y="z"/>',
    ],
    ['sqlConnectionString="data source=db;password=x"', 'sqlConnectionString="***"'],
    ['v="Server=s;Password=abc;Database=d"', 'v="Server=s;Password=***;Database=d"'],
    ["v=\"Server=s;Pwd='a;b';x=1\"", "v=\"Server=s;Pwd='***';x=1\""],
    ['v="Server=s;Password=&quot;a;b&quot;;x=1"', 'v="Server=s;Password=&quot;***&quot;;x=1"'],
    ["AccountName=n;AccountKey=abc==;X=y", "AccountName=n;AccountKey=***;X=y"],
    ["<!-- old: password=abc -->", "<!-- old: password=***-->"],
    ['<!-- <add password="abc" /> -->', '<!-- <add password="***" /> -->'],
    ["<password>abc</password>", "<password>***</password>"],
    ['<add key="SmtpPassword" value="x>y"/>', '<add key="SmtpPassword" value="***"/>'],
    ['<add value="x>y" key="ApiToken"/>', '<add value="***" key="ApiToken"/>'],
    ['<add key="MainConnStr" value="x', '<add key="MainConnStr" value="***'],
    ["xdt:Locator=\"Condition(@password='x')\"", "xdt:Locator=\"Condition(@password='***')\""],
    ["https://u:p@host/x http://host:80/", "https://u:***@host/x http://host:80/"],
    ["Set-X -Password hunter2 -Force", "Set-X -Password *** -Force"],
    ["/processModel.password:abc", "/processModel.password:***"],
    // Damage: the quote is missing.
    ['<a password="abc def', '<a password="***'],
    ['<a password="abc\n  <b name="c"/>\n<d/>', '<a password="***"c"/>\n<d/>'],
    ["<a password=abc x='y'/>", "<a password=***'y'/>"],
  ])("%s", (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'stateConnectionString="tcpip=127.0.0.1:42424"',
    'validationKey="AutoGenerate,IsolateApps"',
    'password=""',
    '<membership passwordFormat="Clear" enablePasswordRetrieval="false" minRequiredPasswordLength="7"/>',
    '<add key="vs:EnableBrowserLink" value="false"/>',
    'publicKeyToken="b03f5f7f11d50a3a"',
    'connectionStringName="Main"',
    "tcpip=server:42424",
  ])("leaves %s as it is", (text) => {
    expect(maskText(text)).toBe(text);
  });

  it("gives spans in order and without overlap", () => {
    const text = '<add key="Password" connectionString="a;password=b" value="c;pwd=d"/>';
    const spans = secretSpans(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "a;password=b",
      "c;pwd=d",
    ]);
  });

  // Quadratic work on half a million characters would run into the time-out of the test.
  it.each<[string, number]>([
    ["a".repeat(500_000), 0],
    ["password".repeat(60_000), 0],
    ['password="'.repeat(60_000), 59_999],
    ["<".repeat(500_000), 0],
    ['<a key="password" '.repeat(30_000), 0],
    [`<a ${'b="c" '.repeat(100_000)}`, 0],
    ["-".repeat(500_000), 0],
    [" ".repeat(500_000), 0],
    ["://a:".repeat(100_000), 0],
  ])("comes to an end: %#", (text, spans) => {
    expect(secretSpans(text)).toHaveLength(spans);
  });
});
