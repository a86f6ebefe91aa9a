/** The attributes of `<sessionState>`: what may be shown of them, and advice to set them. */
import { attributeAt, isSecret } from "../../src/change/place.js";
import type { Advice, Application } from "../../src/rule.js";
import { set } from "./changes.js";
import { inPlace } from "./spots.js";

/** A value as a message may show it; none for connection strings. */
export function shownValue(
  { schema }: Pick<Application, "schema">,
  name: string,
  value: string | number | boolean,
): string | undefined {
  const place = attributeAt(`system.web/sessionState@${name}`, schema.section);
  if (!place || isSecret(place.attribute, value)) return undefined;
  return value === "" ? "nothing" : String(value);
}

/**
 * Out of the worker process, into a state service.
 * @param host - "localhost" for the one of the same machine
 */
export function useStateService(application: Application, host: string, title: string): Advice {
  const { mode, stateConnectionString: address } = application.config["system.web/sessionState"];
  // The built-in default is the state service of the same machine.
  const at = address.from === "default" && host === "localhost" ? "default" : inPlace(address);
  return {
    title,
    changes: [
      set(application, mode, "StateServer"),
      set(application, address, `tcpip=${host}:42424`, at),
    ],
  };
}

/** Enough to outlive a worker process and to share sessions among several of one machine. */
export const useOwnStateService = (application: Application): Advice =>
  useStateService(
    application,
    "localhost",
    "Keep sessions in the state service of this machine (start aspnet_state with the machine; what is kept in session must be serializable)",
  );

/** Relieves the machine of what the sessions take. */
export const useOtherStateService = (application: Application): Advice =>
  useStateService(
    application,
    "STATE01",
    "Keep sessions in the state service of another machine (STATE01 stands for it; everything kept in session must be serializable)",
  );
