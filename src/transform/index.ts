/** Transforms of configuration files (XDT), as Microsoft's engine carries them out. */
export { applyTransform, type ResultTree, type Step, type TransformResult } from "./engine.js";
export type { EngineLine, LogEntry, LogKind, LogLevel } from "./kinds.js";
export { printTransformed, toDocument, type TransformedDocument } from "./result.js";
export type { Origin, OriginNode } from "./work.js";
