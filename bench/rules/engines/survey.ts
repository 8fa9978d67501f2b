import { peer } from "../../lib/peer.ts";
import type { Each } from "../cases.ts";
import { bothForms, type Engine } from "../engine.ts";

const texts: Each<string> = {
  E1: "{hasChildren} = true and {maritalStatus} = 'married' and {income} < 30000",
  E2: "dateDiff({birthDate}, {today}, 'years')",
  E3: "sumInArray({rows}, 'amount')",
  E4: "startsWith({code}, 'LV') and {code} contains '-'",
  E5: "iif({category} = 'student' or {ageYears} < 18, 0, iif({income} < 12000, 14.23, iif({urgent} = true, 56.92, 28.46)))",
  E6: "iif({spouse.income} empty, {income}, {income} + {spouse.income})",
};

interface Survey {
  readonly ExpressionRunner: new (text: string) => { readonly runValues: (context: object) => unknown };
  readonly FunctionFactory: {
    readonly Instance: {
      readonly register: (name: string, call: (parameters: readonly unknown[]) => unknown) => void;
    };
  };
}

const startsWith = ([text, start]: readonly unknown[]): boolean =>
  typeof text === "string" && typeof start === "string" && text.startsWith(start);

export const survey = async (): Promise<Engine> => {
  const { ExpressionRunner, FunctionFactory }: Survey = await peer("survey-core");
  FunctionFactory.Instance.register("startsWith", startsWith);
  return {
    name: "SurveyJS 3.1 ExpressionRunner",
    generatesCode: false,
    note: "was given startsWith",
    ...bothForms(texts, (text) => {
      const runner = new ExpressionRunner(text);
      return (context) => runner.runValues(context);
    }),
  };
};
