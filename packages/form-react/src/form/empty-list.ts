import type { FormEnv, FormState } from "@motlan/procedure";

/**
 * Any number is to be picked of a list that has nothing in it, for the register that would fill it is silent or knows
 * nobody. While an answer that moves the subject is being saved it is not known whether it is so.
 */
export const isListEmpty = (state: FormState, { facts }: FormEnv, name: string): boolean => {
  const subject = facts.subject(name);
  const answer = facts.answer(name);
  const isPicked = Array.isArray(answer) && answer.length > 0;
  return subject?.picked !== undefined && subject.options.length === 0 && !isPicked && subject === state.subjects[name];
};
