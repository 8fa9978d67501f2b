import type { RelatedShape, Shape } from "@motlan/procedure";
import type { Call } from "./plan.ts";
import { keysOf, leavesOf } from "./shape.ts";

/**
 * What a call asks the register to send: the keys that the elements wanted are made from. Of related records each key
 * is asked for by itself, under where they stand: `danhSach.soThua` is the number of each parcel in a list.
 */
export const keysFor = ({ elements, service }: Call): readonly string[] => [
  ...new Set(
    elements.flatMap((element) => {
      const shape = service.gives[element];
      const related = service.related[element];
      const province = service.province === undefined ? [] : [service.province];
      return [
        ...(shape === undefined ? [] : keysOf(shape)),
        // An item of a list says itself in which province it is.
        ...(related ? relatedKeys(related, "", related.key === undefined ? [] : province) : []),
        ...(related?.key === undefined ? province.flatMap(keysOf) : []),
      ];
    }),
  ),
];

/** `base`: where the record stands of which these are related; empty, or it ends with a point. */
const relatedKeys = (
  { at, key, gives, related }: RelatedShape,
  base: string,
  own: readonly Shape[] = [],
): readonly string[] => {
  const steps = at === "." ? [] : at.split(".");
  const leaves = [...Object.values(gives), ...own].flatMap(leavesOf);
  const isList = key !== undefined;
  const item = isList && steps.length > 0 ? `${base}${at}.` : base;
  const keys = isList
    ? [key, ...leaves].map((leaf) => item + upTo(1, leaf))
    : leaves.map((leaf) => base + upTo(leaf.startsWith(`${at}.`) ? steps.length + 1 : 1, leaf));
  return [...keys, ...Object.values(related).flatMap((inner) => relatedKeys(inner, item))];
};

const upTo = (steps: number, path: string): string => path.split(".").slice(0, steps).join(".");
