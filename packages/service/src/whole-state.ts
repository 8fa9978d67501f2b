import type { SourcedValues } from "@motlan/dossier";
import type { Json } from "@motlan/kernel";
import type { FormState, SealView, SubjectView } from "@motlan/procedure";
import type { Form } from "./form.ts";
import { askedElsewhere } from "./party-views.ts";

/** What parties confirmed, by path. */
export const saidByParties = ({ parties = [] }: Pick<Form, "parties">): SourcedValues =>
  Object.assign({}, ...parties.map(({ confirmed }) => confirmed?.values ?? {}));

/**
 * The form as it is sent, with what parties confirmed in their own sessions in its place. Rules over the whole are
 * worked out on it; no browser is given it.
 */
export const wholeState = (form: Form, state: FormState): FormState => {
  const said = Object.entries(saidByParties(form));
  if (said.length === 0) return state;
  const sealed = said.flatMap(([path, { value, provenance }]): [string, SealView][] => {
    if (provenance.kind !== "register") return [];
    const { register, asOf } = provenance;
    return [[path, { value, register, source: { vi: register, en: register }, asOf, trust: "sealed" }]];
  });
  const stated = said.flatMap(([path, { value, provenance }]): [string, Json][] =>
    provenance.kind === "citizen" ? [[path, value]] : [],
  );
  return {
    ...state,
    // What the filer once stated in her place, before it was hers to say, counts for nothing.
    answers: { ...without(state.answers, askedElsewhere(form)), ...Object.fromEntries(stated) },
    sealed: { ...state.sealed, ...Object.fromEntries(sealed) },
    subjects: Object.fromEntries(Object.entries(state.subjects).map(([name, view]) => [name, present(view, form)])),
  };
};

const without = (answers: FormState["answers"], paths: ReadonlySet<string>): FormState["answers"] =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => !paths.has(path)));

/** She stands in the form like anybody, once she has confirmed. */
const present = ({ party, ...view }: SubjectView, { parties = [] }: Form): SubjectView => {
  const confirmed = parties.some((it) => it.party.id === party && it.confirmed !== null);
  return party === undefined || confirmed ? view : { ...view, party };
};
