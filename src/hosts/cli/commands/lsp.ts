/** `iislint lsp`: the language server, over standard input and output. */
import { parseArguments } from "../args.js";
import { type Command, tell } from "../io.js";
import { lspOptions } from "../options.js";
import { EXIT, UsageError } from "../usage.js";

/** Serves an editor until it ends. */
export const lsp: Command = async (args, io) => {
  const given = parseArguments(args, lspOptions);
  const [extra] = given.positionals;
  if (extra !== undefined)
    throw new UsageError(
      `"iislint lsp" takes no path, but got "${extra}": the editor says which folders are open.`,
    );
  if (!given.has("stdio"))
    throw new UsageError('"iislint lsp" speaks over standard input and output: give --stdio.');
  const client = given.value("clientProcessId");
  if (client !== undefined && !/^[1-9]\d*$/.test(client))
    throw new UsageError(`--clientProcessId takes the number of a process, not "${client}".`);
  const [protocol, { Server }, { connected }] = await Promise.all([
    import("../../lsp/protocol.js"),
    import("../../lsp/server.js"),
    import("../../lsp/connected.js"),
  ]);
  const connection = connected(protocol, process.stdin, process.stdout, {
    tell: (message) => {
      tell(io, message);
    },
    end: (code) => process.exit(code),
  });
  // A fault in one request must not end what all others need.
  process.on("uncaughtException", (error) => {
    connection.console.error(`iislint broke: ${error.message}. Please report it.`);
  });
  process.on("unhandledRejection", (reason) => {
    connection.console.error(`iislint broke: ${String(reason)}. Please report it.`);
  });
  new Server(connection, protocol).listen();
  await new Promise(() => undefined);
  return EXIT.clean;
};
