import type { Issue } from "@motlan/kernel";
import { type FormEnv, validateField } from "@motlan/procedure";
import { inputOf } from "./create-inputs.ts";
import type { FormContextValue } from "./form-context.ts";
import type { InputValue } from "./input-value.ts";
import { keyOf } from "./issue-key.ts";

type Parts = Omit<FormContextValue, "leave" | "state" | "arrivals">;

/**
 * The issues to show at a field that is left. That it is still empty is held against nobody before going on, unless
 * it was said already.
 */
const toShow = (found: readonly Issue[], before: readonly Issue[]): readonly Issue[] =>
  found.filter(
    (it) => it.code !== "required" || before.some((told) => told.code === it.code && keyOf(told) === keyOf(it)),
  );

const same = (a: InputValue, b: InputValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Checks a field, and shows what was typed as it is kept: `+84 912…` as `0912…`. */
export const leaveField = ({ definition, reference, inputs, errors, env }: Parts, path: string): void => {
  const field = definition.fields[path];
  if (field === undefined) return;
  const found = validateField(field, env(), reference);
  errors.set(path, toShow(found, errors.get(path)));
  const kept = inputOf(definition, path, inputs.answer(path));
  // Cells show what is kept one by one, as each is left.
  if (field.type === "rows") return;
  if (found.length === 0 && inputs.touched.has(path) && !same(kept, inputs.get(path))) inputs.show(path, kept);
};

/** While an error stands, each change may clear it, and none may raise another. */
export const clearWhereMended = (parts: Parts, path: string, env: () => FormEnv): void => {
  const { definition, reference, errors } = parts;
  const field = definition.fields[path];
  const told = errors.get(path);
  if (told.length === 0) return;
  const left = new Set((field === undefined ? [] : validateField(field, env(), reference)).map(keyOf));
  const stay = told.filter((issue) => left.has(keyOf(issue)));
  if (stay.length < told.length) errors.set(path, stay);
};
