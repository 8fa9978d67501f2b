import type {
  Coded,
  Dwelling,
  Foreigner,
  Household,
  LandInUse,
  MarriageEnd,
  PersonName,
  Place,
  Spouse,
} from "./population.ts";

/** What is known of a person before marriages and households are worked out. */
export interface PersonRow {
  readonly id: string;
  readonly name: PersonName;
  /** `yyyy-mm-dd`, or a year alone. */
  readonly born: string;
  readonly ethnicity: Coded;
  readonly hometown: Place;
  /** The permanent address. */
  readonly home: Place;
  readonly mother?: string;
  readonly father?: string;
  readonly died?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly level?: 1 | 2;
}

export interface MarriageRow {
  readonly wife: Spouse;
  readonly husband: Spouse;
  readonly date: string;
  /** Number within the year's book. */
  readonly number: number;
  readonly place: string;
  readonly divorced?: MarriageEnd;
  /** The certificate is on paper only: no database knows of it. */
  readonly onPaper?: true;
}

export interface HouseholdRow {
  readonly head: string;
  /** The others, by personal number. */
  readonly members: readonly string[];
  readonly place: Place;
  readonly kind: Household["kind"];
  readonly since: string;
}

/** A family as it is written down, by hand or by chance; `enrolFamily` turns it into records. */
export interface FamilySheet {
  readonly people: readonly PersonRow[];
  readonly marriages: readonly MarriageRow[];
  readonly households: readonly HouseholdRow[];
  /** Those written down by hand; others come by chance. */
  readonly dwellings?: readonly Dwelling[];
  readonly landInUse?: readonly LandInUse[];
}

export const birthYear = (row: { readonly born: string }): number => Number(row.born.slice(0, 4));

export const isForeigner = (spouse: Spouse): spouse is Foreigner => typeof spouse !== "string";
