import { describe, expect, it } from "vitest";
import { registered, wellKnownDeclared } from "../../schema/registered.js";
import { sections } from "../../schema/sections/index.js";
import type {
  Attribute,
  Collection,
  EnumValue,
  Section,
  Shape,
  Since,
} from "../../schema/vocabulary.js";

const all: readonly Section[] = sections;

interface Found<T> {
  readonly where: string;
  readonly what: T;
}

function* shapesOf(shape: Shape, where: string): Generator<Found<Shape>> {
  yield { where, what: shape };
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    yield* shapesOf(child, `${where}/${name}`);
  }
  for (const [name, child] of Object.entries(shape.collection?.add ?? {})) {
    yield* shapesOf(child, `${where}/${name}`);
  }
}

const shapes: readonly Found<Shape>[] = all.flatMap((section) => [
  ...shapesOf(section, section.path),
]);

const attributes: readonly Found<Attribute>[] = shapes.flatMap(({ where, what }) =>
  Object.entries(what.attributes ?? {}).map(([name, attribute]) => ({
    where: `${where}/@${name}`,
    what: attribute,
  })),
);

const collections: readonly Found<{ shape: Shape; collection: Collection }>[] = shapes.flatMap(
  ({ where, what: shape }) =>
    shape.collection === undefined
      ? []
      : [{ where, what: { shape, collection: shape.collection } }],
);

interface OneDefault {
  readonly value: unknown;
  readonly since?: Since;
}

function defaultsOf(attribute: Attribute): readonly OneDefault[] {
  const written: unknown = attribute.default;
  if (written === undefined) return [];
  return Array.isArray(written) ? (written as OneDefault[]) : [{ value: written }];
}

function problemWith(attribute: Attribute, value: unknown): string | undefined {
  switch (attribute.kind) {
    case "enum":
      return Object.hasOwn(attribute.values, value as string)
        ? undefined
        : "is not among the values";
    case "flags":
      return String(value)
        .split(", ")
        .every((name) => Object.hasOwn(attribute.values, name))
        ? undefined
        : "has a name that is not among the values";
    case "boolean":
      return typeof value === "boolean" ? undefined : "is no boolean";
    case "string":
      if (typeof value !== "string") return "is no string";
      if (attribute.nonEmpty && value === "") return "is empty";
      if (attribute.trimmed && value !== value.trim()) return "has outer white space";
      return attribute.pattern === undefined || new RegExp(attribute.pattern).test(value)
        ? undefined
        : "does not match the pattern";
    default: {
      if (value === "Infinite") return attribute.infinite ? undefined : "may not be Infinite";
      if (typeof value !== "number" || !Number.isInteger(value)) return "is no whole number";
      if (value < (attribute.min ?? -Infinity)) return "is below the minimum";
      if (value > (attribute.max ?? Infinity)) return "is above the maximum";
      const excluded = "exclude" in attribute ? attribute.exclude : undefined;
      const [from, to] = excluded ?? [Infinity, -Infinity];
      if (value >= from && value <= to) return "lies in the range that is left out";
      return attribute.kind === "timeSpan" && value % (attribute.step ?? 1) !== 0
        ? "is no multiple of the step"
        : undefined;
    }
  }
}

function isRising(versions: readonly (Since | undefined)[]): boolean {
  const rank = (since: Since | undefined) =>
    (since?.dotnet ?? since?.iis ?? "0").split(".").map(Number);
  return versions.every((version, index) => {
    if (index === 0) return version === undefined;
    const [before, now] = [rank(versions[index - 1]), rank(version)];
    const at = now.findIndex((part, position) => part !== (before[position] ?? 0));
    return at >= 0 && (now[at] ?? 0) > (before[at] ?? 0);
  });
}

const dotnetVersions = ["3.0", "3.5", "4.0", "4.5", "4.5.1", "4.6", "4.7", "4.7.1", "4.7.2", "4.8"];
const iisVersions = ["7.0", "7.5", "8.0", "8.5", "10.0"];

describe("the sections", () => {
  it("are plain data", () => {
    expect(JSON.parse(JSON.stringify(sections))).toEqual(sections);
  });

  it("stand in the order of their paths, each once", () => {
    const paths = all.map((section) => section.path);
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  it.each(all)("$path is registered as it says", (section) => {
    const row = registered.find(
      ({ path, reader }) =>
        path === section.path && (reader === section.reader || reader === "both"),
    );
    expect(row).toMatchObject({ kind: "section", level: section.level });
    expect(row?.allowLocation).toBe(section.allowLocation);
    expect(row?.overrideModeDefault).toBe(section.overrideModeDefault);
  });

  it.each(all)("$path names what a hover needs", (section) => {
    expect(section.links?.length).toBeGreaterThan(0);
    for (const link of section.links ?? []) expect(new URL(link).protocol).toBe("https:");
  });
});

describe("every summary", () => {
  const texts: Found<string | undefined>[] = [
    ...shapes.map(({ where, what }) => ({ where, what: what.summary })),
    ...attributes.map(({ where, what }) => ({ where, what: what.summary })),
    ...attributes.flatMap(({ where, what }) =>
      what.kind === "enum" || what.kind === "flags"
        ? Object.entries(what.values).map(([name, value]: [string, EnumValue]) => ({
            where: `${where}=${name}`,
            what: value.summary,
          }))
        : [],
    ),
  ];

  it("is one sentence of less than 200 characters", () => {
    const bad = texts.filter(
      ({ what }) =>
        what === undefined ||
        what.length >= 200 ||
        !/^[^a-z].*[^.]\.$/.test(what) ||
        /[.!?]\s+\p{Lu}/u.test(what),
    );
    expect(bad).toEqual([]);
  });
});

describe("every prose", () => {
  it("is whole sentences", () => {
    const bad = [...all.map((section) => ({ where: section.path, what: section })), ...attributes]
      .filter(({ what }) => what.prose !== undefined && !/[.!?]$/.test(what.prose))
      .map(({ where }) => where);
    expect(bad).toEqual([]);
  });
});

describe("every attribute", () => {
  it("has defaults that it would itself accept", () => {
    const bad = attributes.flatMap(({ where, what }) =>
      defaultsOf(what).flatMap(({ value }) => {
        const problem = problemWith(what, value);
        return problem === undefined ? [] : [`${where}: ${JSON.stringify(value)} ${problem}`];
      }),
    );
    expect(bad).toEqual([]);
  });

  it("gives versioned defaults in rising order, the oldest without a version", () => {
    const bad = attributes
      .filter(({ what }) => Array.isArray(what.default))
      .filter(({ what }) => !isRising(defaultsOf(what).map(({ since }) => since)));
    expect(bad).toEqual([]);
  });

  it("has a pattern that compiles and says what it means", () => {
    for (const { where, what } of attributes) {
      if (what.kind !== "string" || what.pattern === undefined) continue;
      expect(() => new RegExp(what.pattern ?? "", "u"), where).not.toThrow();
      expect(what.patternMeans, where).toMatch(/\w/);
    }
  });

  it("has ranges that hold something", () => {
    for (const { where, what } of attributes) {
      if (!("min" in what) && !("max" in what)) continue;
      expect(what.min ?? -Infinity, where).toBeLessThan(what.max ?? Infinity);
    }
  });

  it("hides what is a password, a key or a connection string", () => {
    const secretName = /password|^(?:validation|decryption|access)Key$|^(?:sql)?connectionString$/i;
    const shown = attributes
      .filter(({ where, what }) => {
        const name = where.slice(where.lastIndexOf("@") + 1);
        return what.kind === "string" && secretName.test(name) && what.secret === undefined;
      })
      .map(({ where }) => where);
    expect(shown).toEqual([]);
  });

  it("names versions that exist", () => {
    const versions = [
      ...shapes.map(({ what }) => what.since),
      ...attributes.flatMap(({ what }) => [
        what.since,
        ...defaultsOf(what).map(({ since }) => since),
      ]),
      ...registered.map(({ since }) => since),
    ];
    for (const since of versions) {
      if (since?.dotnet !== undefined) expect(dotnetVersions).toContain(since.dotnet);
      if (since?.iis !== undefined) expect(iisVersions).toContain(since.iis);
    }
  });
});

describe("every collection", () => {
  it.each(collections)("of $where has its keys in the shapes of its entries", ({ what }) => {
    const { add, key, uniqueKeys = [] } = what.collection;
    for (const shape of Object.values(add)) {
      for (const name of [...key, ...uniqueKeys.flat()]) {
        expect(Object.keys(shape.attributes ?? {})).toContain(name);
      }
    }
    if (key.length === 0) expect(what.collection.duplicates).toBe("allowed");
  });

  it.each(collections)("of $where finds the element with its defaults", ({ what }) => {
    const { defaults } = what.collection;
    if (defaults === undefined) return;
    expect(Object.keys(what.shape.elements ?? {})).toContain(defaults);
  });
});

describe("what is registered", () => {
  it("names each path once for each reader", () => {
    const names = registered.flatMap(({ path, reader }) =>
      reader === "both" ? [`managed ${path}`, `native ${path}`] : [`${reader} ${path}`],
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("stands only in groups that are registered too", () => {
    const groups = new Set(
      registered.filter(({ kind }) => kind === "group").map((row) => row.path),
    );
    const homeless = registered
      .map(({ path }) => path)
      .filter((path) => path.includes("/") && !groups.has(path.slice(0, path.lastIndexOf("/"))));
    expect(homeless).toEqual([]);
  });

  it("is a group to IIS and nothing to ASP.NET for system.webServer", () => {
    const rows = registered.filter(({ path }) => path === "system.webServer");
    expect(rows.map(({ reader, kind }) => `${reader} ${kind}`)).toEqual([
      "managed ignored",
      "native group",
    ]);
  });

  it("leaves out what web.config files declare for themselves", () => {
    const known = new Set(registered.map(({ path }) => path));
    expect(wellKnownDeclared.filter(({ path }) => known.has(path))).toEqual([]);
  });
});
