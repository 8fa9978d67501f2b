import { peer } from "../../lib/peer.ts";
import type { Engine } from "../engine.ts";
import { type Condition, itemsOf, type NeutralForm, type NeutralItem, type Values } from "../neutral-form.ts";

interface Question {
  readonly name: string;
  readonly errors: readonly unknown[];
}

interface Survey {
  readonly Model: new (
    json: object,
  ) => {
    data: Values;
    readonly validate: (fireCallback: boolean, focus: boolean) => boolean;
    readonly getAllQuestions: () => readonly Question[];
  };
}

const written = ({ field, op, value }: Condition): string =>
  `{${field}} ${op === "gt" ? ">" : "="} ${typeof value === "string" ? `'${value}'` : String(value)}`;

const types: Readonly<Record<string, object>> = {
  text: { type: "text" },
  number: { type: "text", inputType: "number" },
  date: { type: "text", inputType: "date" },
  select: { type: "dropdown" },
  radio: { type: "radiogroup" },
  checkbox: { type: "boolean" },
};

const columns = ["desc", "amount"].map((name) => ({ name, cellType: "text" }));

const typeOf = (kind: NeutralItem["kind"], { refs = [], factor }: Partial<NeutralItem["compute"]> = {}): object => {
  if (kind === "repeat") return { type: "matrixdynamic", minRowCount: 0, maxRowCount: 500, columns };
  if (kind !== "computed") return types[kind] ?? {};
  if (refs.length === 0) return { type: "expression", expression: "sumInArray({rows}, 'amount')" };
  return { type: "expression", expression: `${factor} * (${refs.map((ref) => `{${ref}}`).join(" + ")})` };
};

const questionOf = ({ key, kind, options, rules = {}, whenAll, compute }: NeutralItem): object => ({
  ...typeOf(kind, compute),
  name: key,
  isRequired: rules.required === true,
  ...(options ? { choices: options } : {}),
  ...(whenAll ? { visibleIf: whenAll.map(written).join(" and ") } : {}),
  validators: [
    ...(rules.pattern === undefined ? [] : [{ type: "regex", regex: rules.pattern }]),
    ...(rules.max === undefined ? [] : [{ type: "numeric", minValue: rules.min, maxValue: rules.max }]),
    ...(rules.gte === undefined
      ? []
      : [{ type: "expression", expression: `{${rules.gte}} empty or {${key}} >= {${rules.gte}}` }]),
  ],
});

export const survey = async (): Promise<Engine> => {
  const { Model }: Survey = await peer("survey-core");
  return {
    name: "SurveyJS 3.1 (model kept)",
    generatesCode: false,
    compile: (form: NeutralForm) => {
      const model = new Model({ pages: [{ name: "all", elements: itemsOf(form).map(questionOf) }] });
      return (values) => {
        model.data = { ...values };
        if (model.validate(true, false)) return [];
        return model.getAllQuestions().flatMap(({ name, errors }) => (errors.length > 0 ? [name] : []));
      };
    },
  };
};
