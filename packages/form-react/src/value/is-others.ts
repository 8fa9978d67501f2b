import type { Field, FormState } from "@motlan/procedure";

type Telling = Pick<FormState, "subjects" | "part">;

/** Whose session it is: the filer's, or a party's. */
const isAnother = (name: string, { subjects, part }: Telling): boolean => {
  const me = part?.party ?? "filer";
  const ref = subjects[name]?.ref ?? null;
  return name !== me && (ref === null || ref !== (subjects[me]?.ref ?? null));
};

/** What is read of a subject, or of somebody whom one leads to: `mother.personalId`, `filer.spouse.personalId`. */
const readsAnother = (path: string, told: Telling): boolean => {
  const [name = "", ...more] = path.split(".");
  return Object.hasOwn(told.subjects, name) && (more.length > 1 || isAnother(name, told));
};

/** True for what belongs to somebody other than whose session it is, or was worked out from what does. */
export const isOthers = ({ subject, computed }: Field, told: Telling): boolean =>
  (subject !== undefined && isAnother(subject, told)) ||
  (computed?.reads.some((path) => readsAnother(path, told)) ?? false);
