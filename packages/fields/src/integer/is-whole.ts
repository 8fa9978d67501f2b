import { fieldType } from "../field-types.ts";

const nothing = { codeLists: {}, units: { provinces: [], communes: [] } };

/** Whether numbers of a field type are never fractions. Beside the types: no page that shows a form asks. */
export const isWhole = (name: string): boolean => {
  const { ruleType, validate } = fieldType(name);
  const { kind } = ruleType({});
  return (kind === "number" || kind === "money") && validate(0.5, {}, nothing).length > 0;
};
