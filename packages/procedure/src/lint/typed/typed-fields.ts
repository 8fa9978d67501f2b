import { askedFields } from "../../form/visible-fields.ts";
import type { Field } from "../../procedure.ts";
import type { Looked } from "../check.ts";

/** The fields that nothing but the filer's own hand fills: no register tells them, no rule works them out or proposes them. */
export const typedFields = (looked: Looked): readonly string[] =>
  askedFields(looked.procedure).filter((path) => {
    const field = looked.procedure.fields[path];
    if (field === undefined || field.computed !== undefined || field.suggest.length > 0) return false;
    return looked.facts.holderOf(path) === undefined && !isOfSession(field, looked);
  });

/** What the filer is known by, she has signed in with. */
const isOfSession = ({ subject = "", element = "" }: Field, { procedure, catalogue }: Looked): boolean => {
  const { from, entity = "" } = procedure.subjects[subject] ?? {};
  const ways = catalogue.entities[entity]?.knownBy ?? [];
  return from === "session" && ways.some(([only, ...more]) => only === element && more.length === 0);
};
