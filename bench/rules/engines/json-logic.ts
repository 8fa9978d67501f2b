import { peer } from "../../lib/peer.ts";
import type { Each } from "../cases.ts";
import { bothForms, type Engine, type Evaluate, each } from "../engine.ts";
import { ageBetween } from "./age-between.ts";

const of = (path: string) => ({ var: path });

const rules: Each<object> = {
  E1: {
    and: [
      { "==": [of("hasChildren"), true] },
      { "==": [of("maritalStatus"), "married"] },
      { "<": [of("income"), 30_000] },
    ],
  },
  E2: { age: [of("birthDate"), of("today")] },
  E3: { reduce: [of("rows"), { "+": [of("accumulator"), of("current.amount")] }, 0] },
  E4: { and: [{ "==": [{ substr: [of("code"), 0, 2] }, "LV"] }, { in: ["-", of("code")] }] },
  E5: {
    if: [
      { or: [{ "==": [of("category"), "student"] }, { "<": [of("ageYears"), 18] }] },
      0,
      { "<": [of("income"), 12_000] },
      14.23,
      of("urgent"),
      56.92,
      28.46,
    ],
  },
  E6: { if: [{ "==": [of("spouse.income"), null] }, of("income"), { "+": [of("income"), of("spouse.income")] }] },
};

const texts = each((key) => JSON.stringify(rules[key]));

interface JsonLogicJs {
  readonly apply: (rule: unknown, context: object) => unknown;
  readonly add_operation: (name: string, operation: typeof ageBetween) => void;
}

export const jsonLogicJs = async (): Promise<Engine> => {
  const { default: logic }: { default: JsonLogicJs } = await peer("json-logic-js");
  logic.add_operation("age", ageBetween);
  const compile = (text: string): Evaluate => {
    const rule: unknown = JSON.parse(text);
    return (context) => logic.apply(rule, context);
  };
  return {
    name: "json-logic-js 2.0 (JsonLogic)",
    generatesCode: false,
    note: "was given age; a rule is a tree that is walked, with nothing compiled",
    ...bothForms(texts, compile),
  };
};

interface LogicEngine {
  readonly build: (rule: unknown) => Evaluate;
  readonly run: (rule: unknown, context: object) => unknown;
  readonly addMethod: (name: string, method: object) => void;
}

const age = ([birthDate, today]: readonly [string, string]) => ageBetween(birthDate, today);

export const jsonLogicEngine = async (): Promise<Engine> => {
  const { LogicEngine }: { LogicEngine: new () => LogicEngine } = await peer("json-logic-engine");
  const logic = new LogicEngine();
  logic.addMethod("age", { method: age, traverse: true });
  return {
    name: "json-logic-engine 5.0 (JsonLogic)",
    generatesCode: true,
    note: "was given age; makes JavaScript source",
    ...bothForms(
      texts,
      (text) => logic.build(JSON.parse(text)),
      (text, context) => logic.run(JSON.parse(text), context),
    ),
  };
};
