import type { Procedure, ResultInstead } from "../procedure.ts";
import { ruleValue } from "./rule-value.ts";
import { type Stated, valuesEnv } from "./values-env.ts";

/** The procedure with the kind of result that it comes to by what was sent and stated. */
export const resultAsIssued = (procedure: Procedure, stated: Stated): Procedure => {
  const env = valuesEnv(stated);
  const other = othersOf(procedure).find(({ when }) => ruleValue(when, env) === true);
  return other ? inItsPlace(procedure, other) : procedure;
};

/** The same for a result that is there: it holds less than its dossier, and says itself of which type it is. */
export const resultOfType = (procedure: Procedure, type: string): Procedure => {
  const { instead: _instead, ...usual } = procedure.result;
  const other = othersOf(procedure).find((it) => it.type === type);
  return other ? inItsPlace(procedure, other) : { ...procedure, result: usual };
};

const othersOf = ({ result }: Procedure): readonly ResultInstead[] => [result.instead ?? []].flat();

const inItsPlace = (procedure: Procedure, { when: _when, ...kind }: ResultInstead): Procedure => {
  const { code: _code, instead: _instead, ...rest } = procedure.result;
  return { ...procedure, result: { ...rest, ...kind } };
};
