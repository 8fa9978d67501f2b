import { placeOf } from "../../compile/place-of.ts";
import { askedFields } from "../../form/visible-fields.ts";
import type { Field } from "../../procedure.ts";
import type { Finding, Looked } from "../check.ts";
import { conditionsOf, isNever } from "./visibility.ts";

/** Fields of some kind that stand on a page and are shown in no case. */
export const unreachable = (looked: Looked, kind: (field: Field) => boolean): readonly Finding[] => {
  const { procedure } = looked;
  return askedFields(procedure).flatMap((path): Finding[] => {
    const field = procedure.fields[path];
    if (field === undefined || !kind(field) || !isNever(looked, conditionsOf(procedure, path))) return [];
    return [{ at: placeOf(procedure, path), params: { name: path } }];
  });
};
