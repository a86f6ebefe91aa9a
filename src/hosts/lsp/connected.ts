/** The connection to a client, which holds it to the order of a session: initialize, work, shutdown. */
import type { Connection } from "vscode-languageserver/node";
import { fits, greeting } from "./params.js";
import type { Protocol } from "./server.js";
import { type Host, readerOf } from "./wire.js";

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

const UNFIT = {
  method: "iislint/unfit",
  code: -32602, // InvalidParams
  message: "The parameters of the request lack something that it needs, or hold something else.",
} as const;

const REFUSALS = [EARLY, LATE, AGAIN, UNFIT] as const;

type Refusal = (typeof REFUSALS)[number];

/** The session of a client. */
class Session {
  #state: "new" | "open" | "over" = "new";

  /** The client has asked for the end. */
  get isOver(): boolean {
    return this.#state === "over";
  }

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
 * Connects with a client. The process ends when the input does; the library itself ends it when the
 * process that the client names is gone, and with `exit`: with 0 after `shutdown`, else with 1.
 */
export function connected(
  protocol: Protocol,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  host: Host,
): Connection {
  const session = new Session();
  const writer = new protocol.StreamMessageWriter(output);
  const reader = readerOf(protocol, input, writer, host);
  for (const event of ["end", "close"])
    input.on(event, () => {
      host.end(session.isOver ? 0 : 1);
    });
  const connection = protocol.createConnection(protocol.ProposedFeatures.all, reader, writer, {
    messageStrategy: {
      handleMessage(message, next) {
        // Answers to requests of ours have no method.
        if (!("method" in message) || typeof message.method !== "string") return next(message);
        const { method } = message;
        const { params } = message as { readonly params?: unknown };
        const refusal =
          session.refusal(method) ?? ("id" in message && !fits(method, params) ? UNFIT : undefined);
        if (!refusal && method === "initialize")
          return next({ ...message, params: greeting(params) } as typeof message);
        if (!refusal) return next(message);
        // A notification has nobody to be refused to.
        if ("id" in message) return next({ ...message, method: refusal.method } as typeof message);
        return undefined;
      },
    },
  });
  for (const { method, code, message } of REFUSALS)
    connection.onRequest(method, () => new protocol.ResponseError<undefined>(code, message));
  return connection;
}
