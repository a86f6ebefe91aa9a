/** What ended a part of a run, told in a line. */
import { line, printed } from "../../report/print.js";
import { type Io, tell, unpainted } from "./io.js";
import { isUsageError } from "./usage.js";

/** Where something broke, for whoever asked for it. */
export function tellStack(error: unknown, io: Io): void {
  if (io.env.IISLINT_DEBUG !== "1") return;
  const stack = error instanceof Error ? error.stack : undefined;
  const lines = (stack ?? "No stack is known.").split("\n").map((one) => line`${one}`);
  io.stderr.write(printed(lines, unpainted));
}

/**
 * Tells a mistake of the user by itself, and anything else as a fault of iislint.
 * @param doing - what broke, as the subject of a sentence
 */
export function tellError(error: unknown, io: Io, doing = "This run"): void {
  if (isUsageError(error)) {
    for (const mistake of error.message.split("\niislint: ")) tell(io, mistake);
    return;
  }
  const said = error instanceof Error ? error.message : String(error);
  tell(
    io,
    `internal-error: ${doing} broke: ${said.split("\n", 1)[0] ?? ""} (this is a bug in iislint). Please report it.`,
  );
  if (io.env.IISLINT_DEBUG === "1") tellStack(error, io);
  else tell(io, "IISLINT_DEBUG=1 shows where it happened.");
}
