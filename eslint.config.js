import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const RESTRICTED = [{ selector: "TSEnumDeclaration", message: "Use a union of strings." }];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "schema/generated/",
      "node_modules/",
      "coverage/",
      ".stryker-tmp/",
      "editors/",
      "test/editors/stub/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers in messages are the normal case here.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: true }],
      "no-restricted-syntax": ["error", ...RESTRICTED],
    },
  },
  {
    // Patterns here meet text of strangers: their work must not grow faster than the text.
    files: ["src/**/*.ts", "rules/**/*.ts"],
    ignores: ["src/tools/**"],
    plugins: { regexp },
    rules: {
      "no-restricted-syntax": [
        "error",
        ...RESTRICTED,
        {
          // Arguments lie on the stack: a list of 125,000 of a stranger ends the program.
          selector:
            "CallExpression[callee.property.name=/^(?:push|unshift|splice|concat|max|min)$/] > SpreadElement",
          message: "Use a loop or reduce: a long list overflows the stack.",
        },
        {
          // V8 gives each one a hidden class that holds it, and what it closes over, until the next
          // full collection: made for each application, that was every tree of a run.
          selector: ":function :function[generator=true]:not(MethodDefinition > .value)",
          message: "Make the generator once, at module level, and hand it what it needs.",
        },
      ],
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
);
