import { peer } from "../../lib/peer.ts";
import type { Engine } from "../engine.ts";
import { type Condition, itemsOf, type NeutralForm, type NeutralItem } from "../neutral-form.ts";

interface Found {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly missingProperty?: string };
}

interface Compiler {
  readonly compile: (schema: object) => ((values: unknown) => boolean) & { readonly errors?: readonly Found[] };
}

interface Ajv {
  readonly Ajv: new (options: object) => Compiler;
}

interface Formats {
  readonly default: (ajv: Compiler) => unknown;
}

const types = {
  text: "string",
  date: "string",
  number: "number",
  checkbox: "boolean",
  select: "string",
  radio: "string",
};

const leastOf: Readonly<Record<string, string>> = { date: "formatMinimum" };

const propertyOf = ({ kind, options, rules = {} }: NeutralItem): object => ({
  ...(kind === "computed" || kind === "repeat" ? {} : { type: types[kind] }),
  ...(kind === "date" ? { format: "date" } : {}),
  ...(options ? { enum: options } : {}),
  ...(rules.pattern === undefined ? {} : { pattern: rules.pattern }),
  ...(rules.min === undefined ? {} : { minimum: rules.min }),
  ...(rules.max === undefined ? {} : { maximum: rules.max }),
  ...(rules.gte === undefined ? {} : { [leastOf[kind] ?? "minimum"]: { $data: `1/${rules.gte}` } }),
});

const holds = (conditions: readonly Condition[]): object => ({
  properties: Object.fromEntries(
    conditions.map(({ field, op, value }) => [field, op === "gt" ? { exclusiveMinimum: value } : { const: value }]),
  ),
  required: conditions.map(({ field }) => field),
});

const partOf = (items: readonly NeutralItem[]): object => ({
  properties: Object.fromEntries(items.map((item) => [item.key, propertyOf(item)])),
  required: items.filter(({ rules }) => rules?.required).map(({ key }) => key),
});

/** A part for all fields that are always asked, and one for each set of conditions. */
const schemaOf = (form: NeutralForm): object => {
  const groups = Map.groupBy(itemsOf(form), ({ whenAll }) => JSON.stringify(whenAll ?? []));
  const parts = [...groups.values()].map((items) => {
    const conditions = items[0]?.whenAll ?? [];
    if (conditions.length === 0) return partOf(items);
    return Object.fromEntries(new Map([["if", holds(conditions)]]).set("then", partOf(items)));
  });
  return { type: "object", allOf: parts };
};

export const ajv = async (): Promise<Engine> => {
  const { Ajv }: Ajv = await peer("ajv");
  const { default: addFormats }: Formats = await peer("ajv-formats");
  return {
    name: "ajv 8.20, ajv-formats 3.0",
    generatesCode: true,
    compile: (form) => {
      const compiler = new Ajv({ allErrors: true, $data: true, strict: false });
      addFormats(compiler);
      const validate = compiler.compile(schemaOf(form));
      return (values) => {
        if (validate(values)) return [];
        const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
        return errors.map(({ params, instancePath }) => params.missingProperty ?? instancePath.slice(1));
      };
    },
  };
};
