import { fold, tidy } from "@motlan/kernel";
import type { Commune, Units } from "./reference.ts";
import { communesNow } from "./successors.ts";

/** A commune of before the two levels: what papers of before July 2025 say. */
export interface OldUnit {
  /** Its code of then: the same digits may be another unit's today. Islands that were districts had none. */
  readonly code?: string | undefined;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  /** The codes of those in its place; several where it was divided. */
  readonly now: readonly string[];
}

/** An old unit as a paper has it: by its old code, or by names, the fewer the less certain. */
export type OldAddress =
  | { readonly code: string }
  | { readonly name: string; readonly district?: string; readonly province?: string };

export type OldResolution =
  | { readonly kind: "one"; readonly commune: Commune }
  /** It was divided, or the names fit several: whoever lives there has to say. */
  | { readonly kind: "several"; readonly communes: readonly Commune[] }
  | { readonly kind: "unknown" };

/** What an old address is on a day. Where more than one answer is possible, none of them is taken. */
export const resolveOldAddress = (
  { oldUnits, units }: { readonly oldUnits: readonly OldUnit[]; readonly units: Units },
  asked: OldAddress,
  day: string,
): OldResolution => {
  const meant =
    "code" in asked
      ? oldUnits.filter(({ code }) => code === asked.code)
      : (namesakes(oldUnits).get(bare(asked.name)) ?? []).filter((unit) => isNamed(unit, asked));
  const communes = [...new Set(closest(meant, asked).flatMap((unit) => oldUnitNow(unit, units, day)))];
  const [commune] = communes;
  if (commune === undefined) return { kind: "unknown" };
  return communes.length === 1 ? { kind: "one", commune } : { kind: "several", communes };
};

/** The communes that an old unit is on a day, those in the place of what has ended since among them. */
export const oldUnitNow = ({ now }: OldUnit, units: Units, day: string): readonly Commune[] => [
  ...new Set(now.flatMap((code) => communesNow(units, code, day))),
];

const kind = /^(?:phuong|xa|thi tran|quan|huyen|thi xa|thanh pho|tinh|tp\.?) /u;

const bare = (name: string): string => fold(name).replace(kind, "");

type ByName = ReadonlyMap<string, readonly OldUnit[]>;

/** Ten thousand names are folded once for each list, not for each address. */
const made = new WeakMap<readonly OldUnit[], ByName>();

const namesakes = (oldUnits: readonly OldUnit[]): ByName => {
  const before = made.get(oldUnits);
  if (before) return before;
  const grouped = Map.groupBy(oldUnits, ({ name }) => bare(name));
  made.set(oldUnits, grouped);
  return grouped;
};

/** `hoà` and `hòa` are one name; a kind of unit that is not given is not compared. */
const isSame = (asked: string | undefined, name: string): boolean => {
  if (asked === undefined) return true;
  const [given, whole] = [fold(asked), fold(name)];
  return given === whole || given === whole.replace(kind, "");
};

const isNamed = (unit: OldUnit, asked: Exclude<OldAddress, { code: string }>): boolean =>
  isSame(asked.name, unit.name) && isSame(asked.district, unit.district) && isSame(asked.province, unit.province);

/** Names that differ in their marks alone (`Tân Hoà`, `Tân Hóa`) are told apart where the marks fit one. */
const closest = (meant: readonly OldUnit[], asked: OldAddress): readonly OldUnit[] => {
  if ("code" in asked) return meant;
  const ends = tidy(asked.name).toLowerCase();
  const exact = meant.filter(({ name }) => tidy(name).toLowerCase().endsWith(ends));
  return exact.length > 0 ? exact : meant;
};

/** What an older paper says, from the small to the large: `xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội`. Null where it is less. */
export const oldAddressIn = (words: string): OldAddress | null => {
  const [province, district, name] = words.split(",").map(tidy).toReversed();
  return name && district && province ? { name, district, province } : null;
};
