/** What comes over the wire before it is a message of the protocol: headers, JSON. */
import type {
  Message,
  MessageReader,
  MessageWriter,
  ResponseMessage,
} from "vscode-languageserver/node";
import type { Protocol } from "./server.js";

/** What the host does where the client cannot be understood, or is gone. */
export interface Host {
  /** A sentence for whoever reads the log of the process. */
  readonly tell: (message: string) => void;
  /** Ends the process. */
  readonly end: (code: number) => void;
}

const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;

/** Both headers that the protocol knows begin so. */
const HEADER = "content-";

/** A request, a notification or an answer. */
const isMessage = (message: unknown): message is Message =>
  typeof message === "object" &&
  message !== null &&
  (("method" in message && typeof message.method === "string") ||
    ("id" in message && ("result" in message || "error" in message)));

/**
 * Reads messages. A text that is no JSON, or no message, is answered with an error, and the session
 * goes on; where it is not known any more where a message begins, it ends with exit code 1.
 */
export function readerOf(
  protocol: Protocol,
  input: NodeJS.ReadableStream,
  writer: MessageWriter,
  { tell, end }: Host,
): MessageReader {
  const reader = new protocol.StreamMessageReader(input);
  // To whom is not known: JSON-RPC has null for that.
  const refuse = (code: number, message: string) => {
    tell(message);
    const answer = { jsonrpc: "2.0", id: null, error: { code, message } };
    writer.write(answer as ResponseMessage).catch(() => undefined);
  };
  const lost = (why: string) => {
    tell(`${why} Messages are framed by a line "Content-Length: N" and an empty one.`);
    end(1);
  };
  input.once("data", (chunk: Uint8Array | string) => {
    const start = Buffer.from(chunk).toString("latin1", 0, HEADER.length).toLowerCase();
    if (!HEADER.startsWith(start)) lost("The client does not speak the language server protocol.");
  });
  reader.onError((error) => {
    if (error instanceof SyntaxError) refuse(PARSE_ERROR, "A message is not JSON.");
    else lost("The client sent a header that cannot be read.");
  });
  reader.onPartialMessage(({ waitingTime }) => {
    tell(
      `A message is incomplete for ${waitingTime / 1000} seconds: Content-Length is wrong, or the client has stopped.`,
    );
  });
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => {
      reader.dispose();
    },
    listen: (take) =>
      reader.listen((message: unknown) => {
        if (isMessage(message)) take(message);
        else refuse(INVALID_REQUEST, "A message is no request, notification or answer.");
      }),
  };
}
