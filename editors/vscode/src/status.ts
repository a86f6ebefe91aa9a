/** The language status item: whether the server runs, and how much it finds in what is open. */
import * as vscode from "vscode";

const RESTART = { title: "Restart", command: "iislint.restart" } as const;

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

export class Status implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #listening: vscode.Disposable;
  #isRunning = false;

  constructor(selector: vscode.DocumentSelector) {
    this.#item = vscode.languages.createLanguageStatusItem("iislint", selector);
    this.#item.name = "iislint";
    this.#item.command = RESTART;
    this.#say("iislint has not started");
    this.#listening = vscode.languages.onDidChangeDiagnostics(() => {
      if (this.#isRunning) this.#item.text = `iislint: ${counted()}`;
    });
  }

  starting(): void {
    this.#say("iislint starts");
    this.#item.busy = true;
  }

  runs(version: string | undefined): void {
    this.#say(`iislint: ${counted()}`, version === undefined ? "" : `Version ${version}`);
    this.#isRunning = true;
  }

  failed(error: unknown): void {
    this.#say("iislint could not start", error instanceof Error ? error.message : String(error));
    this.#item.severity = vscode.LanguageStatusSeverity.Error;
  }

  #say(text: string, detail = ""): void {
    this.#isRunning = false;
    this.#item.busy = false;
    this.#item.severity = vscode.LanguageStatusSeverity.Information;
    this.#item.text = text;
    this.#item.detail = detail;
  }

  dispose(): void {
    this.#item.dispose();
    this.#listening.dispose();
  }
}
