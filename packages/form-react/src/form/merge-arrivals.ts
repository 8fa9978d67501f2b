import { canonicalJson, type Json } from "@motlan/kernel";
import type { FormState, Procedure } from "@motlan/procedure";
import type { FormInputs } from "./form-inputs.ts";
import { idOf } from "./names.ts";

/** What an input shows that nobody has touched: the answer kept, else what is suggested. */
export const offered = (state: FormState, path: string): Json => state.answers[path] ?? state.suggested[path] ?? null;

/** True while what stands in the input is only our proposal. */
export const isSuggestion = (state: FormState, inputs: FormInputs, path: string): boolean =>
  !inputs.touched.has(path) && (state.answers[path] ?? null) === null && (state.suggested[path] ?? null) !== null;

/** True where something is proposed that came only after she had typed something else, and she has not kept it before. */
export const isLateSuggestion = (state: FormState, inputs: FormInputs, path: string): boolean => {
  const proposed = state.suggested[path] ?? null;
  if (proposed === null || !inputs.late.has(path)) return false;
  const typed = inputs.answer(path);
  return typed !== null && canonicalJson(typed) !== canonicalJson(proposed);
};

const hasFocus = (path: string): boolean =>
  document.getElementById(`${idOf(path)}-field`)?.contains(document.activeElement) === true;

/** Puts what the server has learnt into the inputs that the filer has neither touched nor is in. */
export const mergeArrivals = (definition: Procedure, state: FormState, inputs: FormInputs): void => {
  for (const path of [...Object.keys(definition.fields), ...Object.keys(definition.subjects)]) {
    if (inputs.touched.has(path) || hasFocus(path)) continue;
    const value = offered(state, path);
    if (canonicalJson(inputs.answer(path)) !== canonicalJson(value)) inputs.place(path, value);
  }
};
