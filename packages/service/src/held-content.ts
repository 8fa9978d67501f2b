import { fieldType, isMasked } from "@motlan/fields";
import { type Json, type Localized, sameJson } from "@motlan/kernel";
import { type Call, offersIn, type PrefillOffer, type Ref } from "@motlan/prefill";
import type { Catalogue, DataElement, Relation } from "@motlan/procedure";

/** A value that a register holds, as people read it. */
export interface HeldValue {
  readonly element: string;
  readonly title: Localized;
  readonly printed: Localized;
  /** A personal number: only its ends are shown until asked for. */
  readonly masked: boolean;
  /** Sensitive by the Law on Personal Data Protection 91/2025/QH15: covered whole until asked for. */
  readonly sensitive: boolean;
  /** The register where the record arises, if this is a shared copy of it. */
  readonly original: Localized | null;
}

/** The values of one record, with the records that it leads to: the spouse, each birth notice. */
export interface HeldContent {
  readonly values: readonly HeldValue[];
  readonly related: readonly HeldRecord[];
}

export interface HeldRecord extends HeldContent {
  readonly ref: Ref;
  readonly title: Localized;
}

interface Reading {
  readonly offers: readonly PrefillOffer[];
  readonly call: Call;
  readonly catalogue: Catalogue;
}

/** What an answer holds, in the words of the dictionary and in the order in which the register's definition gives it. */
export const heldContent = (call: Call, record: Json, catalogue: Catalogue): HeldContent =>
  contentOf(call.ref, call.entity, { offers: offersIn(call, record, catalogue), call, catalogue });

const contentOf = (ref: Ref, entityId: string, reading: Reading): HeldContent => {
  const entity = reading.catalogue.entities[entityId];
  const own = reading.offers.filter((offer) => offer.ref === ref);
  return {
    values: own.flatMap(({ element, value }) => {
      const definition = entity?.elements[element];
      return definition ? [valueHeld(definition, value, reading)] : [];
    }),
    related: own.flatMap(({ element, value }) => {
      const relation = entity?.relations[element];
      return relation ? recordsHeld(relation, value, reading) : [];
    }),
  };
};

const recordsHeld = (relation: Relation, refs: Json, reading: Reading): readonly HeldRecord[] => {
  const entity = reading.catalogue.entities[relation.entity];
  if (!entity || !Array.isArray(refs)) return [];
  const found = refs.filter((ref) => typeof ref === "string");
  const title = relation.title ?? entity.title;
  return found.map((ref) => ({ ref, title, ...contentOf(ref, relation.entity, reading) }));
};

const valueHeld = (definition: DataElement, value: Json, { call, catalogue }: Reading): HeldValue =>
  heldValue(definition, value, {
    catalogue,
    register: call.service.register,
    // The number of an identity card is the personal number under another name.
    masked: isMasked(definition.type) || sameJson(value, call.given.personalId ?? null),
  });

/** A value in the words of the dictionary. */
export const heldValue = (
  { id, title, type, params, original, sensitivity }: DataElement,
  value: Json,
  { catalogue, register, masked }: { catalogue: Catalogue; register: string; masked: boolean },
): HeldValue => {
  const print = (language: "vi" | "en") => fieldType(type).print(value, { language, params, reference: catalogue });
  const elsewhere = original === undefined || original === register ? undefined : catalogue.registers[original];
  return {
    element: id,
    title,
    printed: { vi: print("vi"), en: print("en") },
    masked,
    sensitive: sensitivity === "sensitive",
    original: elsewhere?.short ?? null,
  };
};
