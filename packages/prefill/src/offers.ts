import { fieldType } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Catalogue, RelatedShape, Shape } from "@motlan/procedure";
import type { Ref } from "./knowledge.ts";
import type { Call } from "./plan.ts";
import { keysOf, pick, recordsAt } from "./shape.ts";

/** Longest value as JSON, as for what people type; and longest key of an item in a list. */
const maxValueLength = 4_000;
const maxKeyLength = 64;

const fits = (value: Json): boolean => JSON.stringify(value).length <= maxValueLength;

/** A value that a register's answer holds for an element of a record; a relation's value is the list of its refs. */
export interface PrefillOffer {
  readonly ref: Ref;
  readonly element: string;
  readonly value: Json;
}

/** What a call asks the register to send: the keys that the elements wanted are made from. */
export const keysFor = (call: Call): readonly string[] => [
  ...new Set(
    call.elements.flatMap((element) => {
      const shape = call.service.gives[element];
      const related = call.service.related[element];
      return [...(shape === undefined ? [] : keysOf(shape)), ...(related ? relatedKeys(related) : [])];
    }),
  ),
];

const relatedKeys = (related: RelatedShape): readonly string[] =>
  related.at === "."
    ? [...Object.values(related.gives).flatMap(keysOf), ...Object.values(related.related).flatMap(relatedKeys)]
    : keysOf(related.at);

/** The offers in an answer, of what was asked and nothing else. */
export const offersIn = (call: Call, record: Json, catalogue: Catalogue): readonly PrefillOffer[] => [
  ...elementOffers({ ref: call.ref, entity: call.entity }, only(call.service.gives, call.elements), record, catalogue),
  ...relatedOffers(call.ref, only(call.service.related, call.elements), record, catalogue),
];

const only = <T>(things: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(things).filter(([key]) => keys.includes(key)));

const elementOffers = (
  { ref, entity }: { ref: Ref; entity: string },
  gives: Readonly<Record<string, Shape>>,
  record: Json,
  catalogue: Catalogue,
): readonly PrefillOffer[] =>
  Object.entries(gives).flatMap(([element, shape]) => {
    const definition = catalogue.entities[entity]?.elements[element];
    if (!definition) return [];
    const type = fieldType(definition.type);
    const value = type.normalise(pick(record, shape));
    // A register may hold rubbish. Better to ask the person than to seal it.
    const sound = value !== null && fits(value) && type.validate(value, definition.params, catalogue).length === 0;
    return sound ? [{ ref, element, value }] : [];
  });

const relatedOffers = (
  ref: Ref,
  related: Readonly<Record<string, RelatedShape>>,
  record: Json,
  catalogue: Catalogue,
): readonly PrefillOffer[] =>
  Object.entries(related).flatMap(([relation, shape]) => {
    const found = recordsIn(record, `${ref}.${relation}`, shape);
    const inside = found.flatMap(({ inner, ref: to }) => [
      // Paths are of the whole record where the relation is to a single one, of the item in a list.
      ...elementOffers({ ref: to, entity: shape.entity }, shape.gives, shape.key ? inner : record, catalogue),
      ...relatedOffers(to, shape.related, shape.key ? inner : record, catalogue),
    ]);
    return [{ ref, element: relation, value: found.map((it) => it.ref) }, ...inside];
  });

/** The related records, each under its own ref. Of several under one, the first counts: two would run together. */
const recordsIn = (record: Json, base: Ref, shape: RelatedShape) => {
  const found = new Map<Ref, Json>();
  for (const inner of recordsAt(record, shape.at)) {
    const ref = refOf(base, inner, shape);
    if (ref !== null && !found.has(ref)) found.set(ref, inner);
  }
  return [...found].map(([ref, inner]) => ({ ref, inner }));
};

/** An item of a list that nothing tells from its siblings cannot be pointed at: null. */
const refOf = (base: Ref, record: Json, { key }: RelatedShape): Ref | null => {
  if (key === undefined) return base;
  const told = pick(record, key);
  return typeof told === "string" && told !== "" && told.length <= maxKeyLength ? `${base}[${told}]` : null;
};
