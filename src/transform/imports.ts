/** What the engine does with elements of its own namespace before it transforms anything. */
import { XDT_NAMESPACE } from "./xdt.js";
import { Failure, type Log, placeInTransform, within } from "./log.js";
import type { ForeignTypes } from "./names.js";
import { nameOf, type WorkDocument, type WorkElement, type WorkNode } from "./work.js";

/** Assemblies that every .NET has; nothing in them is a transform. */
const FRAMEWORK: ReadonlySet<string> = new Set(
  "mscorlib netstandard microsoft.csharp system system.collections system.componentmodel system.configuration system.console system.core system.data system.diagnostics.process system.drawing system.io system.linq system.memory system.net system.net.http system.numerics system.private.corelib system.reflection system.runtime system.runtime.serialization system.security system.text.json system.text.regularexpressions system.threading system.threading.tasks system.transactions system.web system.xml system.xml.linq system.xml.xdocument windowsbase".split(
    " ",
  ),
);

/** Types of the namespace System, as people may name them by mistake. */
const SYSTEM_TYPES: ReadonlySet<string> = new Set(
  "Action Activator AppDomain Array Attribute Boolean Buffer Byte Char Console Convert DateTime DateTimeOffset DBNull Decimal Delegate Double Enum Environment EventArgs Exception FormatException Func GC Guid IDisposable Int16 Int32 Int64 IntPtr Lazy Math Nullable Object Random SByte Single String StringComparer StringComparison TimeSpan Tuple Type UInt16 UInt32 UInt64 Version Void".split(
    " ",
  ),
);

function importFailure(
  assembly: string | undefined,
  path: string | undefined,
  namespace: string | undefined,
): Failure | undefined {
  if (assembly !== undefined && path !== undefined)
    return new Failure(
      "import-conflict",
      "`xdt:Import` names `assembly` and `path`: keep one of them.",
    );
  if (assembly === undefined && path === undefined)
    return new Failure(
      "import-missing-assembly",
      "`xdt:Import` names no assembly: add `assembly` or `path`.",
    );
  if (namespace === undefined)
    return new Failure(
      "import-missing-namespace",
      "`xdt:Import` names no namespace: add `namespace` with that of the transforms.",
    );
  const name = assembly?.split(",")[0]?.trim().toLowerCase();
  if (name !== undefined && FRAMEWORK.has(name)) return undefined;
  return new Failure(
    "import-load-failed",
    "`xdt:Import` loads an assembly that is not provided, so nobody here knows what its transforms do: the result is open.",
  );
}

/** Reads an import; throws a {@link Failure} for one that the engine refuses. */
function readImport(element: WorkElement): string | undefined {
  const given = new Map<string, string>();
  for (const attribute of element.attributes) {
    const name = nameOf(attribute);
    if (attribute.namespace !== "" || !["assembly", "namespace", "path"].includes(name))
      throw new Failure(
        "import-unknown-attribute",
        `\`xdt:Import\` knows no attribute \`${name.slice(0, 60)}\`: it takes \`assembly\` or \`path\`, and \`namespace\`.`,
        placeInTransform(attribute),
      );
    given.set(name, attribute.value);
  }
  const namespace = given.get("namespace");
  const failure = importFailure(given.get("assembly"), given.get("path"), namespace);
  if (failure !== undefined) throw failure;
  return namespace;
}

function* elementsIn(nodes: readonly WorkNode[]): Generator<WorkElement> {
  for (const node of nodes) {
    if (node.kind !== "element") continue;
    yield node;
    yield* elementsIn(node.nodes);
  }
}

/** Whether any element of the transform declares the transform namespace. */
export function declaresTransforms(transform: WorkDocument): boolean {
  for (const element of elementsIn(transform.nodes))
    for (const attribute of element.attributes) {
      const name = nameOf(attribute);
      if ((name === "xmlns" || name.startsWith("xmlns:")) && attribute.value === XDT_NAMESPACE)
        return true;
    }
  return false;
}

/**
 * Reads imports and warns of other elements of the namespace.
 * @returns which names the imports know; undefined where one of them stops everything
 */
export function readImports(transform: WorkDocument, log: Log): ForeignTypes | undefined {
  const namespaces = new Set<string>();
  for (const element of elementsIn(transform.nodes)) {
    if (element.namespace !== XDT_NAMESPACE) continue;
    const place = placeInTransform(element);
    if (element.local !== "Import") {
      log.warning(
        "unknown-xdt-element",
        `\`<${nameOf(element).slice(0, 60)}>\` is in the transform namespace, where only \`Import\` is known: it does nothing as such.`,
        place,
      );
      continue;
    }
    try {
      const namespace = within(
        () => place,
        () => readImport(element),
      );
      if (namespace !== undefined) namespaces.add(namespace);
    } catch (failure) {
      log.error(failure);
      log.error(
        new Failure("import-fatal", "The engine gives up here and transforms nothing."),
        place.at,
      );
      return undefined;
    }
  }
  return (name) => namespaces.has("System") && SYSTEM_TYPES.has(name);
}
