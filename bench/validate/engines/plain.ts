import type { Engine } from "../engine.ts";
import { type Condition, isEmpty, itemsOf, type NeutralItem, type Values } from "../neutral-form.ts";

type Test = (values: Values) => boolean;

/** Numbers and texts compare as they are. */
const isLess = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" ? a < b : typeof a === "string" && typeof b === "string" && a < b;

const conditionOf = ({ op, field, value }: Condition): Test =>
  op === "gt" ? (values) => isLess(value, values[field]) : (values) => values[field] === value;

type IsBroken = (value: unknown, values: Values) => boolean;

const brokenOf = ({ rules = {} }: NeutralItem): readonly IsBroken[] => {
  const { pattern, min, max, gte } = rules;
  const regex = new RegExp(pattern ?? "", "u");
  const tests: IsBroken[] = [];
  if (pattern !== undefined) tests.push((value) => typeof value !== "string" || !regex.test(value));
  if (min !== undefined) tests.push((value) => typeof value === "number" && value < min);
  if (max !== undefined) tests.push((value) => typeof value === "number" && value > max);
  if (gte !== undefined) tests.push((value, values) => !isEmpty(values[gte]) && isLess(value, values[gte]));
  return tests;
};

const wrongOf = (item: NeutralItem): Test => {
  const { key, rules, whenAll = [] } = item;
  const conditions = whenAll.map(conditionOf);
  const broken = brokenOf(item);
  const required = rules?.required === true;
  return (values) => {
    for (let index = 0; index < conditions.length; index += 1) if (conditions[index]?.(values) === false) return false;
    const value = values[key];
    if (isEmpty(value)) return required;
    for (let index = 0; index < broken.length; index += 1) if (broken[index]?.(value, values) === true) return true;
    return false;
  };
};

/** Whether what was sent as worked out is not what comes out; a list's sum nobody sends here. */
const isMisreckoned = ({ key, compute }: NeutralItem): Test => {
  const { refs = [], factor = 1 } = compute ?? {};
  return (values) => {
    let sum = 0;
    for (let index = 0; index < refs.length; index += 1) {
      const term = values[refs[index] ?? ""];
      if (typeof term === "number") sum += term;
    }
    return values[key] !== undefined && values[key] !== factor * sum;
  };
};

/** What a programmer would write by hand, with closures and no generated code. */
export const plain: Engine = {
  name: "hand-written closures (limit)",
  generatesCode: false,
  compile: (form) => {
    const checks = itemsOf(form)
      .filter(({ rules, compute }) => rules !== undefined || compute !== undefined)
      .map((item) => ({ key: item.key, isWrong: item.compute ? isMisreckoned(item) : wrongOf(item) }));
    return (values) => {
      const wrong: string[] = [];
      for (const { key, isWrong } of checks) if (isWrong(values)) wrong.push(key);
      return wrong;
    };
  },
};
