import { expect, test } from "vitest";
import { har } from "../fixtures/har.js";
import { lintCase, sessionState, testRule } from "./harness.js";

const URL = "https://shop.example/(S(tulip0tulip0tulip0tulip0))/cart.aspx";
const COOKIE = "ASP.NET_SessionId=tulip; path=/";

testRule("no-session-id-in-url", {
  clean: {
    "a recording without ids": {
      files: sessionState('cookieless="UseCookies"'),
      evidence: { "session.har": har({ sets: [COOKIE] }) },
    },
    "ids of sign-in alone, in a recording": {
      files: sessionState('cookieless="UseCookies"'),
      evidence: { "session.har": har({ url: "https://shop.example/(F(abc))/", sets: [COOKIE] }) },
    },
    "ids in URLs by a manager of its own": {
      files: sessionState('sessionIDManagerType="Shop.Ids, Shop"'),
      evidence: { "session.har": har({ url: URL, sets: [COOKIE] }) },
    },
    "a transform corrects it": {
      files: {
        "Web.config":
          '<configuration><system.web><sessionState cookieless="UseUri" regenerateExpiredSessionId="false" /></system.web></configuration>',
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState cookieless="UseCookies" xdt:Transform="SetAttributes(cookieless)" /><sessionState regenerateExpiredSessionId="true" xdt:Transform="SetAttributes(regenerateExpiredSessionId)" /></system.web></configuration>',
      },
    },
    "nothing written": { files: "<configuration><system.web /></configuration>" },
    "cookies, written": { files: sessionState('cookieless="UseCookies"') },
    "cookies, by the old word": { files: sessionState('cookieless="false"') },
    "no sessions at all": { files: sessionState('mode="Off" cookieless="UseUri"') },
    "clients that are programs": {
      files: sessionState('cookieless="UseUri"'),
      options: { machineToMachine: true },
    },
    "the CIS preset, written": { files: sessionState('cookieless="UseCookies"'), preset: "cis" },
  },
  caught: {
    UseUri: {
      files: sessionState('cookieless="UseUri" timeout="20"'),
      found: [{ severity: "error", at: "UseUri", line: 3, says: "Web.config, line 3" }],
      fixed: sessionState('cookieless="UseCookies" timeout="20"'),
    },
    "the old word true": {
      files: sessionState("mode='InProc' cookieless='true'"),
      found: [{ severity: "error", at: "true", line: 3 }],
      fixed: sessionState("mode='InProc' cookieless='UseCookies'"),
    },
    AutoDetect: {
      files: sessionState('cookieless="AutoDetect"'),
      found: [{ severity: "warning", at: "AutoDetect", line: 3, says: "may travel in the URL" }],
    },
    UseDeviceProfile: {
      files: sessionState('cookieless="UseDeviceProfile"'),
      found: [
        { severity: "warning", at: "UseDeviceProfile", line: 3, says: "browser definition files" },
      ],
    },
    "inherited by two applications, reported once": {
      files: {
        "Web.config": sessionState('cookieless="UseUri"'),
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      found: [{ severity: "error", at: "UseUri", line: 3, path: "Web.config" }],
    },
    "the CIS preset wants cookies written": {
      files: "<configuration>\n  <system.web />\n</configuration>",
      preset: "cis",
      found: [{ severity: "warning", at: "system.web", line: 2, says: "No file says" }],
    },
    "cookies here, ids in URLs there": {
      files: sessionState('cookieless="UseCookies"'),
      evidence: { "session.har": har({ url: URL }) },
      found: [
        {
          severity: "warning",
          at: "UseCookies",
          line: 3,
          says: "Session ids travel in URLs of shop.example (session.har, 2026-10-14), although cookieless is UseCookies here (Web.config, line 3). Another file is in force there",
        },
      ],
    },
    "cookies here, ids in URLs there in an old recording": {
      files: sessionState('cookieless="UseCookies"'),
      evidence: { "session.har": har({ url: URL, time: "2025-01-20T08:00:00Z" }) },
      found: [
        {
          severity: "info",
          at: "UseCookies",
          line: 3,
          says: "(session.har, 2025-01-20, 650 days old: look again), although",
        },
      ],
    },
    "cookies by default, ids in redirects there": {
      files: sessionState('mode="InProc"'),
      evidence: {
        "session.har": har({ location: "/shop/(S(tulip0tulip0tulip0tulip0))/" }),
      },
      found: [{ severity: "warning", at: "sessionState", line: 3, says: "the built-in default" }],
    },
  },
  unjudged: {
    "a token in its place": {
      files: sessionState('cookieless="#{Cookieless}"'),
      missing: "system.web/sessionState@cookieless",
      subjects: ["/"],
    },
  },
});

test("ids in the URL here and there", () => {
  const { diagnostics } = lintCase("no-session-id-in-url", {
    files: sessionState('cookieless="UseUri"'),
    evidence: { "session.har": har({ url: URL }) },
  });
  expect(
    diagnostics.map(({ at: { source, span } }) => source.text.slice(span.start, span.end)),
  ).toEqual(["UseUri"]);
});
