/** Values taken apart: what is known to be public stays, everything else is hidden. */
import { describe, expect, test } from "vitest";
import { apart, maskMessage } from "../../src/report/apart.js";

describe("a connection string", () => {
  test.each([
    ["Data Source=SQL01;User ID=sa;Password=x", "Data Source=SQL01;User ID=sa;Password=***"],
    ["Server=s; Pass word = x ;Database=d", "Server=s; Pass word =***;Database=d"],
    ["Server=s;Geheim=x;Database=d", "Server=s;Geheim=***;Database=d"],
    ["Pwd={a;b=c};Server=s", "Pwd=***;Server=s"],
    ["Pwd='a''b';Server=s", "Pwd=***;Server=s"],
    ["Password=a,b&c?d;x", "Password=***"],
    ["SERVER=s;CONNECT  TIMEOUT=5", "SERVER=s;CONNECT  TIMEOUT=5"],
    [
      "AccountName=n;AccountKey=abc==;EndpointSuffix=e",
      "AccountName=n;AccountKey=***;EndpointSuffix=e",
    ],
    [
      "My.Type, My, Version=1.0.0.0, Culture=neutral, PublicKeyToken=abc",
      "My.Type, My, Version=1.0.0.0, Culture=neutral, PublicKeyToken=abc",
    ],
    ["My.Type, Password=x", "My.Type, Password=***"],
  ])("%s", (value, expected) => {
    expect(apart(value)).toBe(expected);
  });
});

describe("a URL", () => {
  test.each([
    ["redis://user:ab/c@h:6379/0", "redis://user:***@h:6379/0"],
    ["redis://:a@b@h", "redis://:***@h"],
    ["user:a@b", "user:***@b"],
    ["tcpip=user:a@h:42424", "tcpip=user:***@h:42424"],
    ["tcpip=user:verysecret", "tcpip=user:***"],
    ["https://u:verysecret", "https://u:***"],
    ["https://h/p?sv=1&sig=x", "https://h/p?***"],
    ["https://h:8080/p", "https://h:8080/p"],
    ["tcpip=localhost:42424", "tcpip=localhost:42424"],
    ["tcpip=localhost:4242x", "tcpip=localhost:4242x"],
    ["tcpip=[::1]:42424", "tcpip=[::1]:42424"],
    ["C:\\inetpub\\shop", "C:\\inetpub\\shop"],
  ])("%s", (value, expected) => {
    expect(apart(value)).toBe(expected);
  });
});

describe("other forms", () => {
  test.each([
    ["app.dll --password x -v", "app.dll --password ***"],
    ["app.dll --geheim x y", "app.dll --geheim ***"],
    ["/p:Password=x", "/p:Password=***"],
    ['{"password":"x"}', "***"],
    ["AbCdEfGhIjKlMnOpQrStUv123", "***"],
    ["SessionStateHttpModuleOfShop2", "SessionStateHttpModuleOfShop2"],
    ["StateServer", "StateServer"],
    ["20x", "20x"],
    ["", ""],
  ])("%s", (value, expected) => {
    expect(apart(value)).toBe(expected);
    expect(apart(expected)).toBe(expected);
  });
});

test("what a message quotes is taken apart, and its own words stay", () => {
  expect(maskMessage('name="Server=s;Geheim=x" is no name.')).toBe(
    'name="Server=s;Geheim=***" is no name.',
  );
  expect(maskMessage('Write "mode=InProc" or --map "C:\\a=./b".')).toBe(
    'Write "mode=InProc" or --map "C:\\a=./b".',
  );
});
