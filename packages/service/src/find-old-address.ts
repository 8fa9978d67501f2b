import { findOldUnits, type OldUnit, oldUnitNow, provinceOf } from "@motlan/fields";
import { localDate } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import type { Context } from "./context.ts";

/** A unit that papers still name, and what is in its place: one, or several to choose among. */
export interface FoundOldUnit {
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly now: readonly {
    readonly code: string;
    readonly name: string;
    readonly province: string;
    readonly provinceName: string;
  }[];
}

/** One more than are shown, to know that another word is needed. */
const mostFound = 9;

/** The old units that what is typed may mean, the closest first. Which is meant, and which new one, is for her to say. */
export const findOldAddress = (
  { catalogue, clock }: Pick<Context, "catalogue" | "clock">,
  typed: string,
): readonly FoundOldUnit[] => {
  const today = localDate(clock.now());
  return findOldUnits(oldUnitsOf(catalogue), typed, mostFound).map((unit) => ({
    name: unit.name,
    district: unit.district,
    province: unit.province,
    now: oldUnitNow(unit, catalogue.units, today).map(({ code, name, province }) => ({
      code,
      name,
      province,
      provinceName: provinceOf(catalogue.units, province)?.name ?? "",
    })),
  }));
};

const made = new WeakMap<Catalogue, readonly OldUnit[]>();

/** Units of before July 2025, and communes that have ended since. */
const oldUnitsOf = (catalogue: Catalogue): readonly OldUnit[] => {
  const before = made.get(catalogue);
  if (before) return before;
  const { units, oldUnits } = catalogue;
  const ended = units.communes.flatMap(({ name, province, to, successors = [] }): OldUnit[] =>
    to === undefined
      ? []
      : [{ name, district: "", province: provinceOf(units, province)?.name ?? "", now: successors }],
  );
  const all = [...oldUnits, ...ended];
  made.set(catalogue, all);
  return all;
};
