import { type Json, sameName } from "@motlan/kernel";
import type { Likeness } from "./field-type.ts";
import { readParts } from "./parts.ts";

/**
 * How two places stand to each other. Codes say the same or they do not; words may be written with other commas, case
 * or spaces, and with the tone in its old or new place. The words of an older paper count where there is no commune.
 */
export const alikePlaces =
  (names: readonly string[]) =>
  (one: Json, other: Json): Likeness => {
    const [a, b] = [readParts(one, names), readParts(other, names)];
    if (a === null || b === null) return "different";
    const isNow = a["commune"] !== undefined && b["commune"] !== undefined;
    const counted = names.filter((name) => name !== "original" || !isNow);
    return counted.every((name) => isAlike(a[name], b[name])) ? "same" : "different";
  };

const isAlike = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && sameName(unpunctuated(one), unpunctuated(other)));

/** Words are compared as those of a name are. */
const unpunctuated = (text: string): string => text.replace(/[,;.]+/gu, " ");
