import { fieldType } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { type Catalogue, type RegisterService, type RelatedShape, type Shape, stateIn } from "@motlan/procedure";
import { isInOldWords } from "./is-in-old-words.ts";
import type { Ref } from "./knowledge.ts";
import type { Call } from "./plan.ts";
import { pick, recordsAt } from "./shape.ts";

/** Longest value as JSON, as for what people type; and longest key of an item in a list. */
const maxValueLength = 4_000;
const maxKeyLength = 64;

const fits = (value: Json, longest = maxValueLength): boolean => JSON.stringify(value).length <= longest;

/** A value that a register's answer holds for an element of a record; a relation's value is the list of its refs. */
export interface PrefillOffer {
  readonly ref: Ref;
  readonly element: string;
  readonly value: Json;
  /** Code of the province whose record it is, where the service says. */
  readonly province?: string;
}

/** The offers in an answer, of what was asked and nothing else; a record of a province where that is only planned is none. */
export const offersIn = (call: Call, record: Json, catalogue: Catalogue): readonly PrefillOffer[] => {
  const { service, elements, ref, entity } = call;
  const own = placed(elementOffers({ ref, entity }, only(service.gives, elements), record, catalogue), record, service);
  return [...own, ...relatedOffers(ref, only(service.related, elements), record, { catalogue, service })];
};

const placed = (offers: readonly PrefillOffer[], record: Json, service: RegisterService): readonly PrefillOffer[] => {
  const province = placeOf(record, service);
  if (!isAnswered(record, service)) return [];
  return province === undefined ? offers : offers.map((offer) => ({ ...offer, province }));
};

/** Whether the service answers in the province of a record. */
const isAnswered = (record: Json, service: RegisterService): boolean =>
  stateIn(service, placeOf(record, service)) !== "planned";

const placeOf = (record: Json, { province }: RegisterService): string | undefined => {
  const said = province === undefined ? null : pick(record, province);
  return typeof said === "string" ? said : undefined;
};

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
    const value = type.normalise(pick(record, shape), definition.params);
    // A register may hold rubbish. Better to ask the person than to seal it. An older paper's words are none.
    const sound =
      value !== null &&
      fits(value, type.longest) &&
      type
        .validate(value, definition.params, catalogue)
        .every(({ code }) => code === "address-part-missing" && isInOldWords(value));
    return sound ? [{ ref, element, value }] : [];
  });

const relatedOffers = (
  ref: Ref,
  related: Readonly<Record<string, RelatedShape>>,
  record: Json,
  { catalogue, service }: { readonly catalogue: Catalogue; readonly service?: RegisterService },
): readonly PrefillOffer[] =>
  Object.entries(related).flatMap(([relation, shape]) => {
    const found = recordsIn(record, `${ref}.${relation}`, shape)
      // Paths are of the whole record where the relation is to a single one, of the item in a list.
      .map(({ inner, ref: to }) => ({ to, whole: shape.key ? inner : record }))
      .filter(({ whole }) => service === undefined || isAnswered(whole, service));
    const inside = found.flatMap(({ to, whole }) => {
      const own = elementOffers({ ref: to, entity: shape.entity }, shape.gives, whole, catalogue);
      const said = [...own, ...relatedOffers(to, shape.related, whole, { catalogue })];
      return service === undefined ? said : placed(said, whole, service);
    });
    return [{ ref, element: relation, value: found.map((it) => it.to) }, ...inside];
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
