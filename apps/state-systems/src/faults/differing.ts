import type { Json } from "@motlan/kernel";
import { isObject, type JsonObject, textAt } from "../records/json-object.ts";
import { type Chance, pickBy } from "./chance.ts";

const yearEarlier = (date: Json): Json | undefined => {
  const [, year, rest = ""] = (typeof date === "string" && /^(\d{4})(-.*)?$/u.exec(date)) || [];
  // No day that the year before does not have.
  return year === undefined ? undefined : `${Number(year) - 1}${rest.replace(/^-02-29/u, "-02-28")}`;
};

const otherName = (name: Json): Json | undefined =>
  isObject(name) ? { ...name, ten: textAt(name, "ten") === "An" ? "Bình" : "An" } : undefined;

const otherPlace = (place: Json): Json | undefined => (isObject(place) ? { ...place, chiTiet: "Số 1" } : undefined);

/** What several registers hold of a person, and how one of them can have it otherwise. */
const shared: Readonly<Record<string, (value: Json) => Json | undefined>> = {
  ngaySinh: yearEarlier,
  hoVaTen: otherName,
  gioiTinh: (sex) => (sex === "1" ? "2" : "1"),
  thuongTru: otherPlace,
};

/** Of anything else: a date, a yes or no, an amount. */
const otherwise = (value: Json): Json | undefined => {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : yearEarlier(value);
};

interface Change {
  readonly isShared: boolean;
  readonly changed: Json;
}

/** Every way in which one value of it can be another. */
const changesOf = (key: string, value: Json): readonly Change[] => {
  const other = (shared[key] ?? otherwise)(value);
  if (other !== undefined) return [{ isShared: Object.hasOwn(shared, key), changed: other }];
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      changesOf("", item).map((it) => ({ ...it, changed: value.with(at, it.changed) })),
    );
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    changesOf(name, inner).map((it) => ({ ...it, changed: { ...value, [name]: it.changed } })),
  );
};

/** A record that differs in one value: in what other registers hold as well, where it has any of that. */
export const differing = (record: JsonObject, chance: Chance): JsonObject => {
  const all = changesOf("", record);
  const preferred = all.filter(({ isShared }) => isShared);
  const [first, ...more] = preferred.length > 0 ? preferred : all;
  const changed = first && pickBy([first, ...more], chance("differing")).changed;
  return isObject(changed) ? changed : record;
};
