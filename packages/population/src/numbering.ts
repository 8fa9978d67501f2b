import { composePersonalId } from "./personal-id.ts";
import type { Sex } from "./population.ts";
import type { Random } from "./random.ts";

interface Numbered {
  readonly prefix: string;
  readonly sex: Sex;
  readonly year: number;
}

/** Gives numbers that nobody has yet. */
export type Numbering = (of: Numbered, random: Random) => string;

/** The serials that are drawn; those above are counted. */
const drawnUpTo = 99_999;

/** Drawn by chance, as long as somebody has it. */
export const drawn =
  (taken: Set<string>): Numbering =>
  (of, random) => {
    for (;;) {
      const id = composePersonalId({ ...of, serial: random.int(1, drawnUpTo) });
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };

/** More than the members of any family. */
const perFamily = 32;

/** How many families can be numbered so that a number tells which is whose. */
export const mostFamilies = Math.floor((999_999 - drawnUpTo) / perFamily);

/** Counted from the family's place: the number of a person tells in which family to look. */
export const countedIn = (family: number): Numbering => {
  let members = 0;
  return (of) => {
    members += 1;
    return composePersonalId({ ...of, serial: drawnUpTo + family * perFamily + members });
  };
};

/** The place of the family in which a number would be; negative where it is of no such family. */
export const familyIn = (personalId: string): number =>
  Math.floor((Number(personalId.slice(6)) - drawnUpTo - 1) / perFamily);
