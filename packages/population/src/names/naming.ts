import type { PersonName, Sex } from "../population.ts";
import type { Random } from "../random.ts";

/** The parents' names, where they are known. */
export interface ParentNames {
  readonly mother?: PersonName;
  readonly father?: PersonName;
}

/** How a community names its children. */
export type Naming = (random: Random, sex: Sex, parents: ParentNames) => PersonName;

export type Words = readonly [string, ...string[]];

export interface FamilyFirst {
  readonly families: Words;
  readonly middles: Readonly<Record<Sex, Words>>;
  readonly givens: Readonly<Record<Sex, Words>>;
}

/** Family, middle, given; the family name is the father's, or the mother's where there is no father. */
export const familyFirst =
  (words: FamilyFirst): Naming =>
  (random, sex, { mother, father }) => ({
    family: (father ?? mother)?.family ?? random.pick(words.families),
    middle: random.pick(words.middles[sex]),
    given: random.pick(words.givens[sex]),
  });

export interface ClanLast {
  readonly clans: Words;
  readonly givens: Readonly<Record<Sex, Words>>;
}

/** Y (man) or H' (woman), own name, clan; the clan is the mother's. */
export const clanLast =
  (words: ClanLast): Naming =>
  (random, sex, { mother, father }) => {
    const own = random.pick(words.givens[sex]);
    const clan = (mother ?? father)?.given ?? random.pick(words.clans);
    return sex === "1" ? { family: "Y", middle: own, given: clan } : { family: `H'${own}`, middle: "", given: clan };
  };
