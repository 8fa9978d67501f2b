import { canonicalJson } from "@motlan/kernel";
import {
  answersRead,
  type FieldView,
  type FormEnv,
  type FormState,
  factsOf,
  formEnvOf,
  leadsOf,
  type Procedure,
  type SubjectView,
} from "@motlan/procedure";
import type { FormInputs } from "./form-inputs.ts";

interface Live {
  readonly definition: Procedure;
  readonly state: FormState;
  readonly inputs: FormInputs;
}

/** The rules' world over what stands in the inputs now, and what the server knew last; it fills and trusts the views. */
export const liveEnv = (live: Live, today: string, views?: Map<string, FieldView>): FormEnv => {
  const { definition, state, inputs } = live;
  const kept = factsOf(definition, state);
  const same = (path: string): boolean =>
    !inputs.touched.has(path) || canonicalJson(kept.answer(path)) === canonicalJson(inputs.answer(path));
  const subject = (name: string): SubjectView | undefined => {
    const known = state.subjects[name];
    // An answer that says whom the subject points at was changed a moment ago: what the server said is of the old one.
    const settled = known === undefined || subjectReads(definition, name).every(same);
    return settled ? known : { ...known, status: "pending", options: [], ref: null };
  };
  const facts = { ...kept, subject, sealed: sealedFor(live, subject), answer: inputs.answer };
  return formEnvOf(definition, facts, today, views);
};

const readsOf = new WeakMap<Procedure, Map<string, readonly string[]>>();

/** The answers on which it hangs to whom a subject points. */
export const subjectReads = (definition: Procedure, name: string): readonly string[] => {
  const known = readsOf.get(definition) ?? new Map<string, readonly string[]>();
  readsOf.set(definition, known);
  const reads = known.get(name) ?? answersRead(definition, leadsOf(definition.subjects[name]));
  known.set(name, reads);
  return reads;
};

type SubjectOf = (name: string) => SubjectView | undefined;

/** The seals of subjects that still point where they did. */
const sealedFor = ({ definition, state }: Live, subject: SubjectOf): FormState["sealed"] => {
  const moved = Object.keys(definition.subjects).filter((name) => subject(name) !== state.subjects[name]);
  if (moved.length === 0) return state.sealed;
  const stays = (path: string): boolean => !moved.includes(path.split(".")[0] ?? "");
  return Object.fromEntries(Object.entries(state.sealed).filter(([path]) => stays(path)));
};
