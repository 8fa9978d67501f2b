import { type Condition, isEmpty, itemsOf, type NeutralForm, type NeutralItem, type Values } from "./neutral-form.ts";

const isMet = ({ op, field, value }: Condition, values: Values): boolean => {
  const own = values[field];
  return op === "gt" ? typeof own === "number" && own > Number(value) : own === value;
};

const isLess = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number" ? one < other : String(one) < String(other);

const isWrong = ({ key, rules = {} }: NeutralItem, values: Values): boolean => {
  const value = values[key];
  if (isEmpty(value)) return rules.required === true;
  if (rules.pattern !== undefined && !new RegExp(rules.pattern, "u").test(String(value))) return true;
  if (rules.min !== undefined && isLess(value, rules.min)) return true;
  if (rules.max !== undefined && isLess(rules.max, value)) return true;
  return rules.gte !== undefined && !isEmpty(values[rules.gte]) && isLess(value, values[rules.gte]);
};

const shows = ({ whenAll = [] }: NeutralItem, values: Values): boolean =>
  whenAll.every((condition) => isMet(condition, values));

/** Which fields are wrong, read off the form: what every engine has to find. */
export const wrongIn = (form: NeutralForm, values: Values): readonly string[] =>
  itemsOf(form)
    .filter((item) => shows(item, values) && isWrong(item, values))
    .map(({ key }) => key);
