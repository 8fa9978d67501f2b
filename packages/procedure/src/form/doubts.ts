import type { Json, Localized } from "@motlan/kernel";
import { type Env, type Pending, pending, type Value } from "@motlan/rules";
import type { Field, Procedure } from "../procedure.ts";
import type { FormEnv } from "./field-view.ts";
import { ruleValue } from "./rule-value.ts";
import { ownEnv } from "./validate-answers.ts";

/** What does not seem right, and stops nobody: at a field, or of the whole dossier. */
export interface Doubt {
  /** The field's path, or the check's id. */
  readonly at: string;
  readonly message: Localized;
}

/** The first doubt about what somebody stated in a field; none where it hangs on what nobody has said. */
export const fieldDoubt = ({ doubts = [] }: Field, value: Json, env: Env): Localized | undefined => {
  if (value === null || doubts.length === 0) return undefined;
  const own = ownEnv(env, value);
  const isSaid = (path: string): boolean => !isNothing(own.read(path));
  return doubts.find(({ holds }) => holds.reads.every(isSaid) && ruleValue(holds, own) === false)?.message;
};

const isNothing = (value: Value | Pending): boolean => value === null || value === pending;

/** Of the doubts about the whole, those that are so. */
export const doubtsOfChecks = ({ doubts = [] }: Pick<Procedure, "doubts">, env: Env): readonly Doubt[] =>
  doubts.filter(({ when }) => ruleValue(when, env) === true).map(({ id, message }) => ({ at: id, message }));

/** All, in the order of the pages. `stated` gives what was typed at a path: what a register vouches for is not doubted. */
export const doubtsOf = (procedure: Procedure, env: Env, stated: (path: string) => Json): readonly Doubt[] => [
  ...procedure.pages
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .flatMap((path) => {
      const field = procedure.fields[path];
      const message = field && fieldDoubt(field, stated(path), env);
      return message ? [{ at: path, message }] : [];
    }),
  ...doubtsOfChecks(procedure, env),
];

/** What the filer has in an open field. */
export const openValue = (env: FormEnv, path: string): Json => {
  const view = env.view(path);
  return view.kind === "open" ? view.value : null;
};
