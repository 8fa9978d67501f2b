import { type JsonSchema, valueSchema } from "@motlan/fields/schemas";
import { askedFields } from "../form/visible-fields.ts";
import type { Field, Procedure } from "../procedure.ts";

/**
 * The JSON Schema of the answers of a dossier, as the form sends them: by path, each in the shape that its field type
 * keeps. None has to be there, for what a register vouches for is never sent, and which questions are asked hangs on
 * others; null takes an answer back.
 */
export const answersSchema = (procedure: Procedure): JsonSchema => {
  const { code, title, fields, subjects } = procedure;
  const several = new Set(Object.entries(subjects).flatMap(([name, it]) => (it.several ? [name] : [])));
  const asked = askedFields(procedure).flatMap((path) => fields[path] ?? []);
  const typed = asked.filter(({ computed }) => computed === undefined);
  const isOfEach = ({ subject }: Field): boolean => subject !== undefined && several.has(subject);
  const chosen = Object.keys(subjects).map((name): readonly [string, JsonSchema] => [name, choice(several.has(name))]);
  const single = typed.filter((field) => !isOfEach(field)).map((it) => [it.path, schemaOf(it)] as const);
  const ofEach = typed.filter(isOfEach).map((it) => [patternOf(it), schemaOf(it)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: title.vi,
    description: `${code} – ${title.en}`,
    type: "object",
    properties: Object.fromEntries([...chosen, ...single]),
    ...(ofEach.length === 0 ? {} : { patternProperties: Object.fromEntries(ofEach) }),
    additionalProperties: false,
  };
};

/** A record by its ref, or `typed`, `absent` and the like; of a subject that is several, any number. */
const choice = (isSeveral: boolean): JsonSchema =>
  isSeveral ? { type: ["array", "null"], items: { type: "string" } } : { type: ["string", "null"] };

const schemaOf = ({ type, params, title }: Field): JsonSchema => ({
  title: title.vi,
  description: title.en,
  anyOf: [{ type: "null" }, valueSchema(type, params)],
});

/** `movers.fullName` is sent as `movers[key].fullName`. */
const patternOf = ({ path, subject = "" }: Field): string =>
  `^${subject}\\[[^\\]]+\\]${path.slice(subject.length).replaceAll(".", "\\.")}$`;
