import { peer } from "../../lib/peer.ts";
import type { Each } from "../cases.ts";
import { type Engine, each } from "../engine.ts";

const texts: Each<string> = {
  E1: 'hasChildren = true and maritalStatus = "married" and income < 30000',
  E2: "years and months duration(date(birthDate), date(today)).years",
  E3: "sum(rows.amount)",
  E4: 'starts with(code, "LV") and contains(code, "-")',
  E5: 'if category = "student" or ageYears < 18 then 0 else if income < 12000 then 14.23 else if urgent then 56.92 else 28.46',
  E6: "if spouse.income = null then income else income + spouse.income",
};

/** Newer versions give the value with warnings beside it. */
interface Feelin {
  readonly evaluate: (text: string, context: object) => unknown;
}

const valueOf = (result: unknown): unknown =>
  typeof result === "object" && result !== null && "value" in result ? result.value : result;

const feelinOf = async (name: string, library: string): Promise<Engine> => {
  const { evaluate }: Feelin = await peer(library);
  return {
    name,
    generatesCode: false,
    note: "has no compiled form: how it reads a text depends on the names in the context",
    fromText: each((key) => {
      const text = texts[key];
      return (context) => valueOf(evaluate(text, context));
    }),
  };
};

export const feelin = (): Promise<Engine> => feelinOf("feelin 8.2 (FEEL)", "feelin");

/** The version in form-js. */
export const feelinOfFormJs = (): Promise<Engine> => feelinOf("@bpmn-io/feelin 6.1 (FEEL)", "@bpmn-io/feelin");
