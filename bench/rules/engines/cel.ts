import { peer } from "../../lib/peer.ts";
import type { Context, Each } from "../cases.ts";
import { bothForms, type Engine } from "../engine.ts";

const time = (date: string): string => `timestamp(${date} + "T00:00:00Z")`;
const dayOfYear = (date: string): string => `${time(date)}.getMonth() * 100 + ${time(date)}.getDate()`;
const years = `${time("today")}.getFullYear() - ${time("birthDate")}.getFullYear()`;

const texts: Each<string> = {
  E1: 'hasChildren == true && maritalStatus == "married" && income < 30000.0',
  E2: `${years} - (${dayOfYear("today")} < ${dayOfYear("birthDate")} ? 1 : 0)`,
  E3: "sum(rows.map(r, r.amount))",
  E4: 'code.startsWith("LV") && code.contains("-")',
  E5: 'category == "student" || ageYears < 18.0 ? 0.0 : income < 12000.0 ? 14.23 : urgent ? 56.92 : 28.46',
  E6: "has(all.spouse) && has(all.spouse.income) ? income + all.spouse.income : income",
};

interface Cel {
  readonly parse: (text: string) => unknown;
  readonly plan: (env: unknown, expression: unknown) => (context: object) => unknown;
  readonly run: (text: string, context: object, options: object) => unknown;
  readonly celEnv: (options: object) => unknown;
  readonly celFunc: (
    name: string,
    takes: readonly unknown[],
    gives: unknown,
    call: (list: Iterable<unknown>) => number,
  ) => unknown;
  readonly listType: (of: unknown) => unknown;
  readonly CelScalar: { readonly DYN: unknown; readonly DOUBLE: unknown };
}

const sum = (list: Iterable<unknown>): number => {
  let total = 0;
  for (const item of list) total += Number(item);
  return total;
};

const plainNumber = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);

/** `has` asks for a member, so the context is also a member of itself; made once, as its author would. */
const wholes = new WeakMap<Context, object>();

const whole = (context: Context): object => {
  const known = wholes.get(context);
  if (known !== undefined) return known;
  const made = { ...context, all: context };
  wholes.set(context, made);
  return made;
};

export const cel = async (): Promise<Engine> => {
  const { parse, plan, run, celEnv, celFunc, listType, CelScalar }: Cel = await peer("@bufbuild/cel");
  const funcs = [celFunc("sum", [listType(CelScalar.DYN)], CelScalar.DOUBLE, sum)];
  const env = celEnv({ funcs });
  const compile = (text: string) => {
    const planned = plan(env, parse(text));
    return (context: Context) => plainNumber(planned(whole(context)));
  };
  return {
    name: "@bufbuild/cel 0.6",
    generatesCode: false,
    note: "was given sum; has no age, which is put together from getFullYear, getMonth and getDate",
    ...bothForms(texts, compile, (text, context) => plainNumber(run(text, whole(context), { funcs }))),
  };
};
