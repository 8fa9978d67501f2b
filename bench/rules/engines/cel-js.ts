import { peer } from "../../lib/peer.ts";
import type { Each } from "../cases.ts";
import { bothForms, type Engine } from "../engine.ts";
import { ageBetween } from "./age-between.ts";

const texts: Each<string> = {
  E1: 'hasChildren == true && maritalStatus == "married" && income < 30000',
  E2: "age(birthDate, today)",
  E3: "sum(rows.map(r, r.amount))",
  E4: 'startsWith(code, "LV") && contains(code, "-")',
  E5: 'category == "student" || ageYears < 18 ? 0 : (income < 12000 ? 14.23 : (urgent ? 56.92 : 28.46))',
  E6: "has(all.spouse) ? income + all.spouse.income : income",
};

interface CelJs {
  readonly parse: (text: string) => { readonly cst: unknown };
  readonly evaluate: (expression: unknown, context: object, functions: object) => unknown;
}

const functions = {
  age: ageBetween,
  sum: (list: readonly number[]) => list.reduce((sum, item) => sum + item, 0),
  startsWith: (text: string, start: string) => text.startsWith(start),
  contains: (text: string, part: string) => text.includes(part),
};

export const celJs = async (): Promise<Engine> => {
  const { parse, evaluate }: CelJs = await peer("cel-js");
  return {
    name: "cel-js 0.8",
    generatesCode: false,
    note: "was given age, sum, startsWith and contains",
    ...bothForms(
      texts,
      (text) => {
        const { cst } = parse(text);
        return (context) => evaluate(cst, { ...context, all: context }, functions);
      },
      (text, context) => evaluate(text, { ...context, all: context }, functions),
    ),
  };
};
