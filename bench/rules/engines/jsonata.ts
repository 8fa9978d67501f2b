import { peer } from "../../lib/peer.ts";
import type { Each } from "../cases.ts";
import { bothForms, type Engine } from "../engine.ts";

const year = (date: string): string => `$number($substring(${date}, 0, 4))`;

const texts: Each<string> = {
  E1: 'hasChildren = true and maritalStatus = "married" and income < 30000',
  E2: `${year("today")} - ${year("birthDate")} - ($substring(today, 5) < $substring(birthDate, 5) ? 1 : 0)`,
  E3: "$sum(rows.amount)",
  E4: '$substring(code, 0, 2) = "LV" and $contains(code, "-")',
  E5: 'category = "student" or ageYears < 18 ? 0 : (income < 12000 ? 14.23 : (urgent ? 56.92 : 28.46))',
  E6: "$exists(spouse.income) ? income + spouse.income : income",
};

type Jsonata = (text: string) => { readonly evaluate: (context: object) => Promise<unknown> };

export const jsonata = async (): Promise<Engine> => {
  const { default: read }: { default: Jsonata } = await peer("jsonata");
  return {
    name: "jsonata 2.2",
    generatesCode: false,
    note: "always asynchronous; has no age, which is put together from the texts",
    ...bothForms(texts, (text) => {
      const expression = read(text);
      return (context) => expression.evaluate(context);
    }),
  };
};
