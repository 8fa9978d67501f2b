import type { FormState } from "../form-state.ts";

/** A form with these answers, of which no register has said anything. */
export const unsaidForm = (answers: FormState["answers"] = {}): FormState => ({
  answers,
  sealed: {},
  suggested: {},
  subjects: {},
  pending: [],
  missed: {},
  registers: [],
  requirements: [],
  counts: { filled: 0, shown: 0, papersSpared: 0 },
});
