import type { Provenance, Transformation } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import { type Json, sameJson } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import { pending } from "@motlan/rules";
import type { Form } from "./form.ts";
import { renewed } from "./renewed.ts";

/** The filer's word with what was done to it before she let it stand, where that is known for certain. */
export const transformed = (provenance: Provenance, path: string, form: Form, value: Json): Provenance => {
  const field = form.procedure.fields[path];
  if (provenance.kind !== "citizen" || field === undefined) return provenance;
  const transformation = transformationOf(field, form, value);
  return transformation === null ? provenance : { ...provenance, transformation };
};

const transformationOf = (field: Field, form: Form, value: Json): Transformation | null => {
  const { resolution } = form;
  const seal = field.subject === undefined ? undefined : resolution.seal(field.path);
  if (seal) {
    const now = keptOf(field, form, seal.value);
    return !sameJson(seal.value, value) && sameJson(now, value) ? { kind: "renewed" } : null;
  }
  // The first that is known is the one that was proposed.
  const rule = field.suggest.find((it) => known(field, form, it) !== null);
  const isTaken = rule !== undefined && sameJson(known(field, form, rule), value);
  return isTaken && rule.reads.length > 0 ? { kind: "suggested", from: rule.reads } : null;
};

const known = (field: Field, form: Form, rule: Field["suggest"][number]): Json => {
  const value = form.resolution.evaluate(rule);
  return value === pending || value === null ? null : keptOf(field, form, value);
};

/** In units of today, as the field keeps it: as it was proposed. */
const keptOf = (field: Field, { situation }: Form, value: Json): Json =>
  fieldType(field.type).normalise(
    renewed(field, value, { catalogue: situation.catalogue, today: situation.today }),
    field.params,
  );
