import type { Field, FormState } from "@motlan/procedure";

/** True for what belongs to somebody other than the filer. */
export const isOthers = (field: Field, state: Pick<FormState, "subjects">): boolean => {
  if (field.subject === undefined || field.subject === "filer") return false;
  const ref = state.subjects[field.subject]?.ref ?? null;
  return ref === null || ref !== (state.subjects["filer"]?.ref ?? null);
};
