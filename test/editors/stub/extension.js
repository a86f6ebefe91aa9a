/** Another extension that publishes hovers for XML: ours has to live beside it. */
const vscode = require("vscode");

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider("xml", {
      provideHover: () => new vscode.Hover("A hover of another extension."),
    }),
  );
};
