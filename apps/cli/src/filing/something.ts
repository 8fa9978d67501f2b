import { fieldType } from "@motlan/fields";
import { examplesOf } from "@motlan/fields/examples";
import type { Json } from "@motlan/kernel";
import type { Catalogue, Field } from "@motlan/procedure";

/** Something that the field takes. What it is changes nothing: a typed value leads to no register. */
export const something = ({ path, type: name, params }: Field, catalogue: Catalogue): Json => {
  const type = fieldType(name);
  const codes = catalogue.codeLists[params.list ?? ""]?.codes.map(({ code }) => code) ?? [];
  // The last of a list is "other": the first may say something about her, as "head of household" does.
  const taken = [...examplesOf(name).examples.map(({ value }) => value), ...codes.toReversed()].find(
    (value) => type.validate(type.normalise(value, params), params, catalogue).length === 0,
  );
  if (taken === undefined) throw new Error(`no example fits ${path}`);
  return taken;
};
