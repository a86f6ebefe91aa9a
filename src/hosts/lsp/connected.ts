/** The connection to a client, which holds it to the order of a session: initialize, work, shutdown. */
import type { Connection } from "vscode-languageserver/node";
import type { Protocol } from "./server.js";

/** What the protocol answers to a request that comes too early or too late. */
const EARLY = {
  method: "iislint/early",
  code: -32002, // ServerNotInitialized
  message: "The server is not initialized: the first request is initialize.",
} as const;
const LATE = {
  method: "iislint/late",
  code: -32600, // InvalidRequest
  message: "The server was shut down: nothing but exit may follow.",
} as const;
const AGAIN = {
  method: "iislint/again",
  code: -32600,
  message: "The server is initialized already.",
} as const;

type Refusal = typeof EARLY | typeof LATE | typeof AGAIN;

/** The session of a client. */
class Session {
  #state: "new" | "open" | "over" = "new";

  /** What a request or notification is refused with; it begins or ends the session otherwise. */
  refusal(method: string): Refusal | undefined {
    if (method === "exit") return undefined;
    if (this.#state === "over") return LATE;
    if (method === "initialize") {
      if (this.#state === "open") return AGAIN;
      this.#state = "open";
      return undefined;
    }
    if (this.#state === "new") return EARLY;
    if (method === "shutdown") this.#state = "over";
    return undefined;
  }
}

/**
 * Connects with a client. The library itself ends the process when the input ends, when the process
 * that the client names is gone, and with `exit`: with 0 after `shutdown`, else with 1.
 */
export function connected(
  protocol: Protocol,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Connection {
  const session = new Session();
  const connection = protocol.createConnection(protocol.ProposedFeatures.all, input, output, {
    messageStrategy: {
      handleMessage(message, next) {
        // Answers to requests of ours have no method.
        if (!("method" in message) || typeof message.method !== "string") return next(message);
        const refusal = session.refusal(message.method);
        if (!refusal) return next(message);
        // A notification has nobody to be refused to.
        if ("id" in message) return next({ ...message, method: refusal.method } as typeof message);
        return undefined;
      },
    },
  });
  for (const { method, code, message } of [EARLY, LATE, AGAIN])
    connection.onRequest(method, () => new protocol.ResponseError<undefined>(code, message));
  return connection;
}
