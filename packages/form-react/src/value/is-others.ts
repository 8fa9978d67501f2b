import type { Field, FormState } from "@motlan/procedure";

type Subjects = Pick<FormState, "subjects">["subjects"];

const isAnother = (name: string, subjects: Subjects): boolean => {
  const ref = subjects[name]?.ref ?? null;
  return name !== "filer" && (ref === null || ref !== (subjects["filer"]?.ref ?? null));
};

/** What is read of a subject, or of somebody whom one leads to: `mother.personalId`, `filer.spouse.personalId`. */
const readsAnother = (path: string, subjects: Subjects): boolean => {
  const [name = "", ...more] = path.split(".");
  return Object.hasOwn(subjects, name) && (more.length > 1 || isAnother(name, subjects));
};

/** True for what belongs to somebody other than the filer, or was worked out from what does. */
export const isOthers = ({ subject, computed }: Field, { subjects }: Pick<FormState, "subjects">): boolean =>
  (subject !== undefined && isAnother(subject, subjects)) ||
  (computed?.reads.some((path) => readsAnother(path, subjects)) ?? false);
