/**
 * Cases of the shared measurements in which our verdict differs from the real reader's on
 * purpose, by id, with the reason. At most ten.
 */
export const differences: Readonly<Record<string, string>> = {
  q0022: "A reserved parameter of a provider is told at the parameter, not at its section.",
  q0121:
    "An undeclared entity in content that ASP.NET ignores: the runtime's own reader, which does not ignore it, refuses the file.",
  q0261: "A left-over xdt attribute on a provider is its parameter to ASP.NET; nobody means that.",
};
