import { lasting } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";
import type { CoverageGap } from "@motlan/prefill";
import type { Catalogue } from "@motlan/procedure";

/** The provinces of a gap: how many they are, and their names without the kind of unit that each begins with. */
export const provinceNames = (
  { provinces }: CoverageGap,
  { units }: Catalogue,
): { readonly count: Localized; readonly names: readonly string[] } => {
  const known = lasting(units.provinces);
  const all = provinces.length === known.length;
  const names = known.filter(({ code }) => provinces.includes(code)).map(({ name }) => bare(name));
  const count = {
    vi: `${all ? "Cả " : ""}${provinces.length} tỉnh, thành phố chưa kết nối`,
    en: `${all ? "all " : ""}${provinces.length === 1 ? "1 province" : `${provinces.length} provinces`} not connected`,
  };
  return { count, names };
};

const bare = (name: string): string => name.replace(/^(?:Tỉnh|Thành phố) /u, "");
