import { peer } from "../../lib/peer.ts";
import type { Engine } from "../engine.ts";
import { isEmpty, itemsOf, type NeutralForm, type NeutralItem, type Values } from "../neutral-form.ts";

interface Context {
  readonly addIssue: (issue: { readonly code: "custom"; readonly path: readonly string[] }) => void;
}

interface Schema {
  readonly optional: () => Schema;
  readonly superRefine: (check: (values: Values, context: Context) => void) => Schema;
  readonly safeParse: (values: Values) => {
    readonly error?: { readonly issues: readonly { readonly path: readonly unknown[] }[] };
  };
}

interface Z {
  readonly number: () => Schema;
  readonly boolean: () => Schema;
  readonly string: () => Schema;
  readonly enum: (options: readonly string[]) => Schema;
  readonly iso: { readonly date: () => Schema };
  readonly any: () => Schema;
  readonly object: (shape: Readonly<Record<string, Schema>>) => Schema;
}

const baseOf = (z: Z, { kind, options = [] }: NeutralItem) => {
  if (kind === "number") return z.number();
  if (kind === "checkbox") return z.boolean();
  if (kind === "date") return z.iso.date();
  if (kind === "computed" || kind === "repeat") return z.any();
  return options.length > 0 ? z.enum(options) : z.string();
};

const shows = ({ whenAll = [] }: NeutralItem, values: Values): boolean =>
  whenAll.every(({ op, field, value }) =>
    op === "gt" ? Number(values[field]) > Number(value) : values[field] === value,
  );

const isLess = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number" ? one < other : String(one) < String(other);

const testOf = ({ key, rules = {} }: NeutralItem): ((values: Values) => boolean) => {
  const { pattern, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, gte, required } = rules;
  const regex = pattern === undefined ? undefined : new RegExp(pattern, "u");
  return (values) => {
    const value = values[key];
    if (isEmpty(value)) return required === true;
    if (regex && !regex.test(String(value))) return true;
    if (typeof value === "number" && (value < min || value > max)) return true;
    return gte !== undefined && !isEmpty(values[gte]) && isLess(value, values[gte]);
  };
};

/** Types by zod, and all that hangs on other fields in one refinement, which is how forms are written with it. */
const schemaOf = (z: Z, form: NeutralForm) => {
  const items = itemsOf(form);
  const shape = Object.fromEntries(items.map((item) => [item.key, baseOf(z, item).optional()]));
  const tests = items.filter(({ rules }) => rules).map((item) => ({ item, isWrong: testOf(item) }));
  return z.object(shape).superRefine((values, context) => {
    for (const { item, isWrong } of tests)
      if (shows(item, values) && isWrong(values)) context.addIssue({ code: "custom", path: [item.key] });
  });
};

export const zod = async (): Promise<Engine> => {
  const { z }: { z: Z } = await peer("zod");
  return {
    name: "zod 4.6",
    generatesCode: true,
    compile: (form) => {
      const schema = schemaOf(z, form);
      return (values) => {
        const { error } = schema.safeParse(values);
        return error === undefined ? [] : error.issues.map(({ path }) => String(path[0]));
      };
    },
  };
};
