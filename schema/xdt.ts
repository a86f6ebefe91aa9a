/**
 * The transforms of XDT, and what each does: `puts` its element into the result, `takes` the element
 * that it finds out of it, does both, or changes `attributes`.
 */
export const TRANSFORMS = {
  Replace: "replaces",
  Remove: "takes",
  RemoveAll: "takes",
  Insert: "puts",
  InsertIfMissing: "puts",
  InsertBefore: "puts",
  InsertAfter: "puts",
  SetAttributes: "attributes",
  SetTokenizedAttributes: "attributes",
  RemoveAttributes: "attributes",
  CommentOut: "takes",
} as const satisfies Readonly<Record<string, "replaces" | "puts" | "takes" | "attributes">>;

export type TransformName = keyof typeof TRANSFORMS;

export const isTransformName = (name: string): name is TransformName =>
  Object.hasOwn(TRANSFORMS, name);
