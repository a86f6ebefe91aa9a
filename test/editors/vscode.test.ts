/**
 * The extension in VS Code itself: packed, installed, and used by mouse and keyboard. Only
 * `npm run test:editors` runs this, where the programs are that code-server.ts names; pictures go
 * into the folder that IISLINT_PICTURES names.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, codeServer, type Started, whyNoCodeServer } from "./code-server.js";
import { Workbench } from "./workbench.js";

const root = join(import.meta.dirname, "../..");
const extension = join(root, "editors/vscode");
const MINUTES = 60_000;

if (whyNoCodeServer !== undefined) console.warn(`${whyNoCodeServer}: VS Code is left out`);

const VSIX = join(extension, "iislint.vsix");

/** Packs the extension as it is now. */
function pack(): void {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  execFileSync(process.execPath, [tsx, "src/tools/package-vscode.ts"], { cwd: root });
}

/** Packs an extension that publishes hovers for XML too. */
function packedStub(top: string): string {
  const folder = join(top, "stub");
  cpSync(join(import.meta.dirname, "stub"), folder, { recursive: true });
  const vsce = join(extension, "node_modules/@vscode/vsce/vsce");
  const args = ["package", "--allow-missing-repository", "--skip-license", "--out", "stub.vsix"];
  execFileSync(process.execPath, [vsce, ...args], { cwd: folder });
  return join(folder, "stub.vsix");
}

let browser: Browser | undefined;

async function windowOf({ address }: Started, folder: string) {
  if (browser === undefined) throw new Error("No browser has started.");
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  page.setDefaultTimeout(MINUTES);
  return Workbench.open(page, address, folder);
}

const it = (name: string, run: () => Promise<void>) => {
  test(name, run, 5 * MINUTES);
};

beforeAll(async () => {
  if (whyNoCodeServer !== undefined) return;
  pack();
  browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
}, 10 * MINUTES);
afterAll(() => browser?.close());

describe.skipIf(whyNoCodeServer !== undefined)("in VS Code", () => {
  let top = "";
  let folder = "";
  const onDisk = (path: string) => readFileSync(join(folder, path), "utf8");
  let server: Started | undefined;
  let bench: Workbench;

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), "iislint-vscode-"));
    folder = join(top, "contoso");
    cpSync(join(root, "examples/contoso"), folder, { recursive: true });
    server = await codeServer([VSIX, packedStub(top)], {
      "security.workspace.trust.enabled": false,
      "files.associations": { "Web.Release.config": "plaintext" },
    });
    bench = await windowOf(server, folder);
  }, 5 * MINUTES);

  afterAll(async () => {
    if (server) await bench.picture("last");
    server?.stop();
    rmSync(top, { recursive: true, force: true });
  });

  it("the package has less than a megabyte", () => {
    expect(statSync(VSIX).size).toBeLessThan(1_000_000);
    return Promise.resolve();
  });

  it("what is found is underlined from its first to its last letter", async () => {
    await bench.file("web/Web.config");
    await bench.squiggle("error", "<sessionState", "StateServer");
    await bench.squiggle("warning", 'cookieless="AutoDetect"', "AutoDetect");
  });

  it("over the section stands what is in force", async () => {
    expect(await bench.lenses("in force")).toEqual([
      expect.stringMatching(
        /^in force: StateServer, decided by web\/Web\.config:20; sessions survive /,
      ),
    ]);
    await bench.picture("lens");
  });

  it("a hover tells the value in force, beside the hover of another extension", async () => {
    const text = await bench.hover("<sessionState", "StateServer", "In force");
    expect(text).toContain("In force for /web: StateServer, decided by web/Web.config:20.");
    expect(text).toContain("A hover of another extension.");
    await bench.picture("hover");
  });

  it("a fix is made by keyboard, and saved", async () => {
    const path = "web/admin/Web.config";
    const before = onDisk(path);
    await bench.file(path);
    await bench.squiggle("warning", "stateNetworkTimeout", "30");
    await bench.caret("stateNetworkTimeout", "30");
    const [first, ...others] = await bench.lightBulb("Remove attribute");
    await bench.picture("light-bulb");
    expect(first).toMatch(/^Remove attribute /);
    expect(others).toContain("Explain dead-session-setting");
    await bench.page.keyboard.press("Enter");
    const after = before.replace(' stateNetworkTimeout="30"', "");
    await bench.shows('cookieless="UseCookies" timeout="120"');
    await bench.page.keyboard.press("Control+S");
    await expect.poll(() => onDisk(path), { timeout: MINUTES }).toBe(after);
    await bench.picture("fixed");
  });

  it("the status item says what is found", async () => {
    expect(await bench.status("iislint")).toMatch(/iislint: 1 error, 2 warnings/);
    await bench.picture("status");
    await bench.page.keyboard.press("Escape");
  });

  it("shows what is in force as a document", async () => {
    await bench.command("iislint: Show What Is in Force Here");
    await bench.tab("In force - admin Web.config");
    await bench.shows("/web/admin");
    await bench.shows("InProc");
    await bench.picture("effective");
  });

  it("which follows what is typed, and leads to the lines", async () => {
    const path = "web/admin/Web.config";
    await bench.shows("mode InProc");
    writeFileSync(join(folder, path), onDisk(path).replace('mode="InProc"', 'mode="Off"'));
    await bench.shows("mode Off");
    await bench.picture("effective-anew");
    await bench.link("web/admin/Web.config:13");
    await bench.tab("Web.config");
    await bench.shows('mode="Off"');
    writeFileSync(join(folder, path), onDisk(path).replace('mode="Off"', 'mode="InProc"'));
    await bench.shows('mode="InProc"');
    // The command shows it as it is now, and not as it was.
    await bench.command("iislint: Show What Is in Force Here");
    await bench.shows("mode InProc");
  });

  it("shows what sessions survive", async () => {
    await bench.file("web/Web.config");
    await bench.command("iislint: Show What Sessions Survive");
    await bench.tab("What sessions survive");
    await bench.shows("periodic recycle");
    await bench.picture("survival");
  });

  it("explains the finding under the caret", async () => {
    await bench.file("web/Web.config");
    await bench.squiggle("error", "<sessionState", "StateServer");
    await bench.caret("<sessionState", "StateServer");
    await bench.command("iislint: Explain the Finding Here");
    await bench.tab("Preview state-service-start-mode");
    await bench.page.waitForTimeout(3000);
    await bench.picture("explain");
  });

  it("the code of a finding leads to its page as it is meant to look", async () => {
    await bench.file("web/Web.config");
    await bench.squiggle("error", "<sessionState", "StateServer");
    await bench.command("View: Focus Problems");
    const row = bench.page.locator(".markers-panel .monaco-list-row", {
      hasText: "state-service-start-mode",
    });
    await row
      .first()
      .locator("a", { hasText: "state-service-start-mode" })
      .first()
      .click({
        modifiers: ["ControlOrMeta"],
      });
    await bench.page.locator(".tab.active", { hasText: "state-service-start-mode" }).waitFor();
    await bench.page.locator("iframe.webview.ready").first().waitFor();
    await bench.page.waitForTimeout(3000);
    await bench.picture("page");
    const inFront = bench.page.locator(".editor-group-container.active");
    expect(await inFront.locator(".view-line").count()).toBe(0);
  });

  it("takes files by name, whatever their language", async () => {
    await bench.file("web/Web.Release.config");
    await bench.squiggle("info", "cookieName", "#{SessionCookie}");
    await bench.picture("plaintext");
  });

  it("walks somebody new through it", async () => {
    await bench.command("Welcome: Open Walkthrough...");
    await bench.page.keyboard.type("iislint");
    await bench.page.keyboard.press("Enter");
    await bench.page.locator(".getting-started-step").nth(3).waitFor();
    await bench.page.waitForTimeout(2000);
    await bench.picture("walkthrough");
  });

  it("lists what is found in the workspace", async () => {
    await bench.command("iislint: Lint the Workspace");
    await bench.page.locator(".markers-panel .monaco-list-row").nth(4).waitFor();
    await bench.picture("problems");
  });

  it("a mistake in an options file is told once, and mended", async () => {
    const path = "iislint.config.jsonc";
    writeFileSync(join(folder, path), '{\n  "extends": ["recomended"]\n}\n');
    await bench.file(path);
    await bench.squiggle("error", '"extends"', '"recomended"');
    await bench.page.waitForTimeout(3000);
    const there = (await bench.problems()).filter((one) => one.includes("[Ln 2, Col 15]"));
    expect(there).toEqual([expect.stringMatching(/"recomended", which is not allowed/)]);
    await bench.picture("mistake");
    await bench.caret('"extends"', "recomended");
    await bench.lightBulb('Change to "recommended"');
    await bench.page.keyboard.press("Enter");
    await bench.shows('["recommended"]');
    await bench.page.keyboard.press("Control+S");
    await expect.poll(() => onDisk(path), { timeout: MINUTES }).toContain('"recommended"');
  });
});

describe.skipIf(whyNoCodeServer !== undefined)("in a folder that is not trusted", () => {
  const MARK = "ran.txt";
  let top = "";
  let server: Started | undefined;
  let bench: Workbench;

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), "iislint-vscode-"));
    const mark = JSON.stringify(join(top, MARK));
    const config =
      '<configuration>\n  <system.web>\n    <sessionState mode="inproc" />\n  </system.web>\n</configuration>\n';
    const files = {
      ".vscode/settings.json": '{ "iislint.allowJsConfig": true }',
      "plain/web.config": config,
      "program/Web.config": config,
      "program/iislint.config.mjs": `import { writeFileSync } from "node:fs";
writeFileSync(${mark}, "");
export default {};
`,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(top, name)), { recursive: true });
      writeFileSync(join(top, name), text);
    }
    server = await codeServer([VSIX], {
      "security.workspace.trust.startupPrompt": "never",
      "security.workspace.trust.banner": "never",
    });
    bench = await windowOf(server, top);
  }, 5 * MINUTES);

  afterAll(async () => {
    if (server) await bench.picture("trust-last");
    server?.stop();
    rmSync(top, { recursive: true, force: true });
  });

  it("findings are shown, and no program of it is run", async () => {
    await bench.file("plain/web.config");
    await bench.squiggle("error", "<sessionState", "inproc");
    await bench.file("program/iislint.config.mjs");
    await bench.squiggle("error", "import", 'import { writeFileSync } from "node:fs";');
    await bench.picture("untrusted");
    expect(existsSync(join(top, MARK))).toBe(false);
  });

  it("a person is led to what lets it run, and told what is not linted", async () => {
    await bench.caret("import", "writeFileSync");
    const offered = await bench.lightBulb("Manage Workspace Trust");
    await bench.picture("untrusted-fix");
    expect(offered).toContain("Open the setting iislint.allowJsConfig");
    await bench.page.keyboard.press("Escape");
    await bench.file("program/Web.config");
    await expect
      .poll(() => bench.status("linted"), { timeout: MINUTES })
      .toMatch(
        /not linted: .*iislint\.config\.mjs is not run in Restricted Mode.*Manage Workspace Trust/,
      );
    await bench.picture("untrusted-status");
    await bench.page.keyboard.press("Escape");
  });

  it("its options file is run once it is trusted", async () => {
    await bench.command("Workspaces: Manage Workspace Trust");
    await bench.picture("trust");
    await bench.page.getByRole("button", { name: "Trust", exact: true }).first().click();
    await expect.poll(() => existsSync(join(top, MARK)), { timeout: MINUTES }).toBe(true);
    await bench.page.locator(".monaco-modal-editor-block .codicon-close").first().click();
    await bench.file("program/Web.config");
    await bench.squiggle("error", "<sessionState", "inproc");
    await bench.picture("trusted");
  });
});
