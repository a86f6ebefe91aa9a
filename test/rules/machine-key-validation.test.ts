import { testRule } from "./harness.js";

const machineKey = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <machineKey ${attributes} />\n  </system.web>\n</configuration>\n`;
const NOTHING = "<configuration>\n  <system.web />\n</configuration>\n";
const release = (attributes: string, transform: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><machineKey ${attributes} xdt:Transform="${transform}" /></system.web></configuration>`;
const OLD = { environment: { dotnet: "3.5" } };

testRule("machine-key-validation", {
  clean: {
    "nothing written": { files: NOTHING, preset: "strict" },
    "strong ones": {
      files: machineKey('validation="HMACSHA512" decryption="AES"'),
      preset: "security",
    },
    "AES, which signs with HMACSHA1 and encrypts, outside STIG": {
      files: machineKey('validation="AES"'),
      preset: "cis",
    },
    "an old default, where absence does not count": {
      files: NOTHING,
      preset: "strict",
      configuration: OLD,
    },
    "a new default, where absence counts": { files: NOTHING, preset: "security" },
    "not in recommended": { files: machineKey('validation="MD5"') },
    "STIG takes the defaults": { files: NOTHING, preset: "stig" },
    "STIG takes what it asks for": {
      files: machineKey('validation="HMACSHA384" decryption="Auto"'),
      preset: "stig",
    },
    "an algorithm of one's own": {
      files: machineKey('validation="alg:Shop.Hash, Shop"'),
      preset: "stig",
    },
    "a transform that corrects both": {
      files: {
        "Web.config": machineKey('validation="SHA1" decryption="3DES"'),
        "Web.Release.config": release('validation="HMACSHA256" decryption="AES"', "SetAttributes"),
      },
      preset: "security",
    },
  },
  caught: {
    "SHA1 and 3DES": {
      files: machineKey('validation="SHA1" decryption="3DES"'),
      preset: "strict",
      found: [
        { severity: "warning", at: "SHA1", line: 3, says: "not what is kept in session" },
        { severity: "warning", at: "3DES", line: 3, says: "AES is wanted" },
      ],
    },
    "MD5 and DES": {
      files: machineKey('validation="MD5" decryption="DES"'),
      preset: "cis",
      found: [
        { severity: "warning", at: "MD5", line: 3 },
        { severity: "warning", at: "DES", line: 3 },
      ],
    },
    "3DES as validation": {
      files: machineKey('validation="3DES"'),
      preset: "security",
      found: [{ severity: "warning", at: "3DES", line: 3 }],
    },
    "the default of an old .NET": {
      files: NOTHING,
      preset: "security",
      configuration: OLD,
      found: [
        { severity: "warning", at: "system.web", line: 2, says: "SHA1 (the built-in default)" },
      ],
    },
    "STIG wants HMACSHA256 and Auto": {
      files: machineKey('validation="AES" decryption="AES"'),
      preset: "stig",
      found: [
        { severity: "warning", at: "AES", line: 3, says: "HMACSHA256" },
        { severity: "warning", at: "AES", line: 3, says: "Auto is wanted" },
      ],
    },
    "a transform that sets the other one": {
      files: {
        "Web.config": machineKey('validation="SHA1" decryption="3DES"'),
        "Web.Release.config": release(
          'decryption="AES" validation="MD5"',
          "SetAttributes(decryption)",
        ),
      },
      preset: "security",
      found: [{ severity: "warning", at: "SHA1", line: 3, path: "Web.config" }],
    },
    "one that a transform brings": {
      files: {
        "Web.config": NOTHING,
        "Web.Release.config": release('validation="SHA1"', "Insert"),
      },
      preset: "security",
      found: [{ severity: "warning", at: "SHA1", line: 1, path: "Web.Release.config" }],
    },
    "inherited by an application below, told once": {
      files: {
        "Web.config": machineKey('validation="SHA1"'),
        "admin/Global.asax": "",
        "admin/Web.config": NOTHING,
      },
      preset: "cis",
      found: [{ severity: "warning", at: "SHA1", line: 3, path: "Web.config" }],
    },
  },
  unjudged: {
    "a token": {
      files: machineKey('validation="#{Validation}"'),
      preset: "cis",
      missing: "system.web/machineKey@validation",
      subjects: ["/"],
    },
  },
});
