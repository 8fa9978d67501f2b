import { isJsonObject, type Json } from "@motlan/kernel";
import type { Catalogue, RegisterService, Shape } from "@motlan/procedure";
import type { Correction } from "./correction.ts";

/**
 * What a register's owner is sent, in the keys of the national dictionary: the number, where the value stands, what is
 * there and what is right by her word. `suaThanh` is the same in the register's own keys, inside the items that `trong`
 * leads to.
 */
export const correctionMessage = (correction: Correction, { registers, entities }: Catalogue): Json => {
  const { number, register, service, recordId, inside, entity, element, value, proposed, reason, by, about } =
    correction;
  const asked = registers[register]?.services[service];
  const { shape, items } = asked ? standsAt(asked, inside, element) : { shape: undefined, items: [] };
  return {
    soYeuCau: number,
    nguon: register,
    maBanGhi: recordId,
    ...(about === null ? {} : { soDinhDanh: about }),
    truong: entities[entity]?.elements[element]?.code ?? element,
    dangGhi: value,
    deNghi: proposed,
    ...(shape === undefined ? {} : { trong: items, suaThanh: written(shape, proposed) }),
    nguoiYeuCau: by,
    lyDo: reason,
  };
};

/** One relation, and of a list which of its records: `.birthNotices[00012.GCS.01234.26]`. */
const relation = /\.([A-Za-z]+)(?:\[([^\]]*)\])?/gu;

/** Where in an answer of the service an element stands. What a single relation leads to stands in the same record. */
const standsAt = (service: RegisterService, inside: string, element: string) => {
  const items: Json[] = [];
  let shapes: Pick<RegisterService, "gives" | "related"> | undefined = service;
  for (const [, name = "", key] of inside.matchAll(relation)) {
    const next: RegisterService["related"][string] | undefined = shapes?.related[name];
    if (next?.key !== undefined && key !== undefined) items.push({ o: next.at, khoa: next.key, la: key });
    shapes = next;
  }
  return { shape: shapes?.gives[element], items };
};

/** A value where a register has it: the other way round from how it is read. */
const written = (shape: Shape, value: Json): Readonly<Record<string, Json>> => {
  if (typeof shape === "string") return shape === "." ? {} : at(shape.split("."), value);
  const { "date-of": moment } = shape;
  if (moment !== undefined) return written(moment, value);
  if (!isJsonObject(value)) return {};
  return Object.entries(shape).reduce(
    (whole, [key, part]) => (value[key] == null ? whole : merged(whole, written(part, value[key]))),
    {},
  );
};

const at = ([first = "", ...rest]: readonly string[], value: Json): Readonly<Record<string, Json>> => ({
  [first]: rest.length === 0 ? value : at(rest, value),
});

const merged = (
  one: Readonly<Record<string, Json>>,
  other: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> => ({
  ...one,
  ...Object.fromEntries(
    Object.entries(other).map(([key, value]) => {
      const before = one[key];
      return [key, isJsonObject(before) && isJsonObject(value) ? merged(before, value) : value];
    }),
  ),
});
