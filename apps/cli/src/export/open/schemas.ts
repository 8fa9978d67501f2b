import type { JsonSchema } from "@motlan/fields/schemas";
import type { Procedure } from "@motlan/procedure";
import { answersSchema } from "@motlan/procedure/compile";
import { stateSchema } from "./states.ts";

export const schemaRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const instant: JsonSchema = { type: "string", format: "date-time" };
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });
const list: JsonSchema = { type: "array" };

const object = (properties: Readonly<Record<string, JsonSchema>>, required = Object.keys(properties)): JsonSchema => ({
  type: "object",
  properties,
  required,
});

/** As the API takes them: see its `inputs.ts`. */
const dossierId: JsonSchema = { type: "string", pattern: "^[\\w.@:-]{1,100}$" };

/** A dossier that was sent, as who filed it follows it; the chief of what is answered, for there is more. */
const followed: JsonSchema = object({
  id: schemaRef("DossierId"),
  dossier: object({
    code: { type: "string", description: "Such as H26.107-261122-0001." },
    authority: { type: "string", description: "Its kind and the commune: peoples-committee:00166." },
    state: schemaRef("State"),
    submittedAt: instant,
    due: instant,
    pausedSince: { ...orNull(instant), description: "Since when the clock stands still." },
    supplement: {
      ...orNull(object({ points: list, reason: { type: "string" }, until: orNull(instant) })),
      description: "What the filer is asked for and has not answered.",
    },
    refusal: orNull(object({ reasonCode: { type: "string" }, reason: { type: "string" } })),
    result: orNull(object({ id: { type: "string" }, number: { type: "string" } })),
  }),
  acts: { type: "array", items: { enum: ["confirm", "supplement"] }, description: "What the filer may do now." },
  events: { ...list, description: "All that became of it, in order." },
  parts: { ...orNull(list), description: "Of a bundle, its parts, each with a dossier and a state of its own." },
});

const issue: JsonSchema = object(
  {
    code: { type: "string", pattern: "^[a-z0-9-]+$", description: "Stable; the wording is the reader's." },
    path: {
      type: "string",
      description: "The field, paper or check that it is about; empty where it is of the whole.",
    },
    params: { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } },
  },
  ["code", "path"],
);

const failure: JsonSchema = object({
  error: object({
    message: { type: "string" },
    code: { type: "integer" },
    data: object({
      code: { type: "string" },
      httpStatus: { type: "integer" },
      path: { type: "string" },
      issues: { type: "array", items: schemaRef("Issue") },
    }),
  }),
});

/** What is said once, and named where it is used. */
export const schemasOf = (procedure: Procedure): Readonly<Record<string, JsonSchema>> => {
  // The document says for all of its schemas which dialect they are in.
  const { $schema: _, ...answers } = answersSchema(procedure);
  return {
    Answers: answers,
    DossierId: dossierId,
    Failure: failure,
    Followed: followed,
    Issue: issue,
    Receipt: object({ code: { type: "string" }, due: instant }),
    Started: object({ id: schemaRef("DossierId") }),
    Starting: object({ procedureId: { const: procedure.id } }),
    State: stateSchema,
    Submission: object({
      dossierId: schemaRef("DossierId"),
      key: {
        type: "string",
        format: "uuid",
        description: "Chosen once for each wish to send: the same key twice with the same answers is one dossier.",
      },
      answers: { allOf: [schemaRef("Answers")], maxProperties: 200, propertyNames: { maxLength: 100 } },
    }),
  };
};
