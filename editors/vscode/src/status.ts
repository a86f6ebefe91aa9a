/** The language status item: whether the server runs, how much it finds, and what is not linted. */
import * as vscode from "vscode";
import { FILES, isOurs } from "./here.js";
import { nextStep } from "./trust.js";

const OUTPUT = { title: "Show Output", command: "iislint.output" } as const;

const many = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

/** "1 error, 3 warnings" of everything that the server told. */
function counted(): string {
  const all = vscode.languages
    .getDiagnostics()
    .flatMap(([, found]) => found.filter(({ source }) => source === "iislint"));
  const count = (severity: vscode.DiagnosticSeverity) =>
    all.filter((one) => one.severity === severity).length;
  const errors = count(vscode.DiagnosticSeverity.Error);
  const warnings = count(vscode.DiagnosticSeverity.Warning);
  return `${many(errors, "error")}, ${many(warnings, "warning")}`;
}

/** Why the server does not judge a file, as a sentence; undefined where it does. */
export type WhyNot = (uri: vscode.Uri) => Promise<string | undefined>;

export class Status implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #listening: vscode.Disposable;
  #version = "";
  #isRunning = false;
  /** Counts the looks: only the last one counts. */
  #look = 0;

  constructor(private readonly whyNot: WhyNot) {
    this.#item = vscode.languages.createLanguageStatusItem("iislint", FILES);
    this.#item.name = "iislint";
    this.#say("iislint has not started");
    this.#listening = vscode.Disposable.from(
      vscode.languages.onDidChangeDiagnostics(() => this.#now()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#now()),
    );
  }

  starting(): void {
    this.#isRunning = false;
    this.#say("iislint starts");
    this.#item.busy = true;
  }

  runs(version: string | undefined): void {
    this.#version = version === undefined ? "" : `Version ${version}`;
    this.#isRunning = true;
    void this.#now();
  }

  failed(error: unknown): void {
    this.#isRunning = false;
    this.#say("iislint could not start", error instanceof Error ? error.message : String(error));
    this.#item.severity = vscode.LanguageStatusSeverity.Error;
  }

  async #now(): Promise<void> {
    if (!this.#isRunning) return;
    const look = ++this.#look;
    const document = vscode.window.activeTextEditor?.document;
    const why = document && isOurs(document) ? await this.whyNot(document.uri) : undefined;
    if (look !== this.#look) return;
    if (why === undefined) {
      this.#say(`iislint: ${counted()}`, this.#version);
      return;
    }
    // A sentence of the server; the name of the program is the one word of it that counts here.
    const program = /[^/\\]+(?= is a program and was not run)/.exec(why)?.[0];
    const mode = vscode.workspace.isTrusted ? "" : " in Restricted Mode";
    this.#say(
      `not linted: ${program === undefined ? "its options file has mistakes" : `${program} is not run${mode}`}`,
    );
    this.#item.severity = vscode.LanguageStatusSeverity.Warning;
    if (program !== undefined) this.#item.command = nextStep();
  }

  #say(text: string, detail = ""): void {
    this.#item.busy = false;
    this.#item.severity = vscode.LanguageStatusSeverity.Information;
    this.#item.command = OUTPUT;
    this.#item.text = text;
    this.#item.detail = detail;
  }

  dispose(): void {
    this.#item.dispose();
    this.#listening.dispose();
  }
}
