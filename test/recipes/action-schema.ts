/**
 * What GitHub takes for the action.yml of a composite action, and what we ask of ours besides: every
 * text of an input goes through the environment, every run line has a shell.
 */
const text = { type: "string", minLength: 1 };

const step = {
  type: "object",
  required: ["run", "shell"],
  additionalProperties: false,
  properties: {
    id: text,
    name: text,
    if: text,
    shell: { const: "bash" },
    "working-directory": text,
    env: { type: "object", additionalProperties: { type: "string" } },
    // An expression here would make code of an input.
    run: { type: "string", minLength: 1, not: { pattern: "\\$\\{\\{" } },
  },
};

const use = {
  type: "object",
  required: ["uses"],
  additionalProperties: false,
  properties: {
    id: text,
    name: text,
    if: text,
    uses: { type: "string", pattern: "^[\\w.-]+/[\\w./-]+@[\\w.-]+$" },
    with: { type: "object", additionalProperties: { type: "string" } },
    env: { type: "object", additionalProperties: { type: "string" } },
  },
};

export const actionSchema = {
  type: "object",
  required: ["name", "description", "runs"],
  additionalProperties: false,
  properties: {
    name: text,
    description: { type: "string", minLength: 1, maxLength: 125 },
    author: text,
    branding: { type: "object" },
    inputs: {
      type: "object",
      propertyNames: { pattern: "^[a-z][a-z-]*$" },
      additionalProperties: {
        type: "object",
        required: ["description", "default"],
        additionalProperties: false,
        properties: {
          description: text,
          default: { type: "string" },
          required: { type: "boolean" },
          deprecationMessage: text,
        },
      },
    },
    outputs: {
      type: "object",
      additionalProperties: {
        type: "object",
        required: ["description", "value"],
        additionalProperties: false,
        properties: { description: text, value: text },
      },
    },
    runs: {
      type: "object",
      required: ["using", "steps"],
      additionalProperties: false,
      properties: {
        using: { const: "composite" },
        steps: { type: "array", minItems: 1, items: { anyOf: [step, use] } },
      },
    },
  },
};
