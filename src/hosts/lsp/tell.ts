/** Words for the person, who need not answer: a notification, which every client takes. */
import type { Connection, MessageType } from "vscode-languageserver/node";

const TYPE = { warning: 2, info: 3 } as const satisfies Readonly<Record<string, MessageType>>;

export function tell(connection: Connection, type: keyof typeof TYPE, message: string): void {
  void connection.sendNotification("window/showMessage", { type: TYPE[type], message });
}
