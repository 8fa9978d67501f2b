import type { Reference } from "@motlan/fields";
import { type Issue, issue } from "@motlan/kernel";
import type { FormState, RequirementView } from "../form-state.ts";
import type { Procedure } from "../procedure.ts";
import { formEnv } from "./form-env.ts";
import { failedChecks, validateAnswers } from "./validate-answers.ts";

export interface FilledForm {
  readonly definition: Procedure;
  readonly state: FormState;
  readonly reference: Reference;
  /** The local date, `yyyy-mm-dd`. */
  readonly today: string;
}

/**
 * All that keeps a form from being submitted: the answers' issues, papers not handed in (`paper-missing` at the
 * requirement's id), and checks over the whole (`check` with the check's `id`, at an empty path).
 */
export const validateForm = ({ definition, state, reference, today }: FilledForm): readonly Issue[] => {
  const env = formEnv(definition, state, today);
  return [
    ...validateAnswers(definition, env, reference),
    ...missingPapers(state),
    ...registersAwaited(state),
    ...failedChecks(definition, env).map(({ id }) => issue("check", "", { id })),
  ];
};

export const missingPapers = ({ requirements, open }: FormState): readonly Issue[] =>
  requirements
    .filter((it) => isMissing(it) && (open === undefined || open.includes(it.id)))
    .map(({ id }) => issue("paper-missing", id));

/**
 * What keeps a form from being sent because a register is silent that nothing can stand in for: `register-awaited` at
 * the path, or at the requirement's id, with the id of the `register`. The form is kept, and sent once it answers.
 */
export const registersAwaited = ({ left = {}, rulesAwaited = {}, requirements }: FormState): readonly Issue[] => {
  const papers = requirements.flatMap((it) => (it.left ? [[it.id, it.left] as const] : []));
  return [...Object.entries(left), ...Object.entries(rulesAwaited), ...papers]
    .filter(([, { whenDown }]) => whenDown === "block")
    .map(([path, { register }]) => issue("register-awaited", path, { register }));
};

const isMissing = ({ state, files }: RequirementView): boolean => state === "upload" && files.length === 0;
