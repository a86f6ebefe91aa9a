/** What is known about the world outside the configuration files. */
import type { Location } from "../source.js";

/** Something known, and how. */
export interface Fact<T> {
  readonly value: T;
  /** Where it was read; absent only where a host supplied it without a file. */
  readonly evidence: Location | undefined;
  /** ISO date or date-time of the observation. */
  readonly observedAt?: string;
  /** `observed`: output of a tool on that machine. `declared`: written by a person. */
  readonly confidence: "observed" | "declared";
}

export type StartMode = "Automatic" | "AutomaticDelayed" | "Manual" | "Disabled";

export interface Service {
  /** Machine name; absent = the evidence does not say, taken as the web server itself. */
  readonly host?: string;
  /** As written, such as "aspnet_state". */
  readonly name: string;
  readonly installed: boolean;
  readonly startMode?: StartMode;
  readonly state?: "Running" | "Stopped";
}

/** How much an application keeps in its sessions. All sizes in bytes. */
export interface Load {
  readonly concurrentSessions?: number;
  readonly newSessionsPerMinute?: number;
  readonly avgActiveMinutes?: number;
  readonly avgSessionBytes?: number;
  readonly p95SessionBytes?: number;
  /** `serialized` sizes are smaller than what they take in memory. */
  readonly sizeMeasuredAs?: "memory" | "serialized";
  readonly avgViewStateBytes?: number;
  readonly measuredOn?: string;
  readonly source?: string;
}

/** The machine or container that runs an application. All sizes in MB (2^20 bytes). */
export interface HostMemory {
  readonly ramMB?: number;
  readonly reservedMB?: number;
  readonly otherPoolsMB?: number;
  readonly containerLimitMB?: number;
}

export interface Deployment {
  readonly servers?: number;
  /** Whether a visitor stays on one server: by cookie, by address, or not at all. */
  readonly affinity?: "none" | "cookie" | "ip";
  readonly platform?: string;
}

export interface AppFacts {
  /** Application path as `Application.path` has it, or "Site name/path". */
  readonly app: string;
  readonly load?: Fact<Load>;
  readonly host?: Fact<HostMemory>;
  readonly deployment?: Fact<Deployment>;
}

export interface Facts {
  readonly services: readonly Fact<Service>[];
  readonly apps: readonly AppFacts[];
  readonly deployment?: Fact<Deployment>;
}

export const NO_FACTS: Facts = { services: [], apps: [] };
