/** The rooms that can be measured: which files are changed, and which tests look at them. */

export interface Room {
  /** Patterns of the files that mutants are made of; `!` takes away. */
  readonly files: readonly string[];
  /** Patterns of the nearest tests: these must notice. */
  readonly tests: readonly string[];
  /** The share of mutants, in per cent, that must be noticed; absent = measured only. */
  readonly wanted?: number;
}

const folder = (name: string) => [`${name}/**/*.ts`];

/**
 * By folder. Tests that look at few things at once come first to mind; the slow ones (oracles,
 * programs that are started, properties over whole runs) stay out, so that a room takes minutes.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  rules: {
    files: ["rules/*.ts", "!rules/index.ts"],
    tests: ["test/rules/!(pages|fixes|secrets|shared*).test.ts"],
    wanted: 80,
  },
  "rules/shared": {
    files: folder("rules/shared"),
    tests: ["test/rules/!(pages|fixes|secrets).test.ts"],
    wanted: 80,
  },
  "src/lint": {
    files: folder("src/lint"),
    tests: ["test/lint/**/*.test.ts", "test/rules/unknown-beside-known.test.ts"],
    wanted: 80,
  },
  "src/report": { files: folder("src/report"), tests: ["test/report/**/*.test.ts"], wanted: 80 },
  "src/facts": {
    files: folder("src/facts"),
    tests: ["test/facts/!(bad-input).test.ts"],
    wanted: 80,
  },
  "src/sessions": {
    files: folder("src/sessions"),
    tests: ["test/sessions/**/*.test.ts"],
    wanted: 80,
  },
  "src/change": { files: folder("src/change"), tests: ["test/change/**/*.test.ts"] },
  "src/effective": {
    files: folder("src/effective"),
    tests: [
      "test/effective/*.test.ts",
      "test/effective/hierarchy/!(bad-input).test.ts",
      "test/verdict/!(idle-transforms).test.ts",
    ],
  },
  "src/settings": {
    files: folder("src/settings"),
    tests: ["test/settings/**/*.test.ts", "test/lint/refused.test.ts"],
  },
  "src/verdict": { files: folder("src/verdict"), tests: ["test/verdict/**/*.test.ts"] },
  "src/transform": {
    files: folder("src/transform"),
    tests: ["test/transform/!(budget|never-throws).test.ts"],
  },
  // What counts steps, or reads the sources, fails in code that is written anew to be changed.
  "src/document": {
    files: folder("src/document"),
    tests: ["test/document/!(hostile|differential|problem-codes).test.ts"],
  },
  "src/run": {
    files: folder("src/run"),
    tests: ["test/run/!(metamorphic).test.ts", "test/hosts/library.test.ts"],
  },
  "src/hosts": {
    files: folder("src/hosts"),
    tests: ["test/hosts/!(door|trust|program|compile-cache).test.ts"],
  },
  "src/patterns": { files: folder("src/patterns"), tests: ["test/patterns/**/*.test.ts"] },
};
