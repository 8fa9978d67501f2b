import type { PartialDate } from "@motlan/kernel";

/** `1` male, `2` female: the codes of the national population database. */
export type Sex = "1" | "2";

/**
 * A name in the parts in which it is written on papers, from left to right. For an Ê-đê name (`H'Yun Niê`) the clan
 * comes last, so `given` holds the clan: the registers keep the order of the paper and know nothing of clans.
 */
export interface PersonName {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

export interface Coded {
  readonly code: string;
  readonly name: string;
}

/** An address of two levels. `original` is the text on older papers, from before the communes were merged. */
export interface Place {
  readonly province: string;
  readonly commune: string;
  readonly detail: string;
  readonly original?: string;
}

export interface IdentityPaper {
  readonly kind: "1";
  readonly number: string;
  readonly issued: string;
  readonly issuer: string;
}

export interface Person {
  /** 12 digits. */
  readonly personalId: string;
  readonly name: PersonName;
  readonly birthDate: PartialDate;
  readonly sex: Sex;
  readonly ethnicity: Coded;
  readonly nationality: Coded;
  readonly hometown: Place;
  readonly permanent: Place;
  readonly paper: IdentityPaper | null;
  readonly mother?: string;
  readonly father?: string;
  /** Only while a registered marriage to a living citizen is in force; a foreigner has no number to point at. */
  readonly spouse?: string;
  /** `1` single, `2` married, `3` divorced, `4` widowed. */
  readonly maritalStatus: "1" | "2" | "3" | "4";
  readonly diedOn?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Level of the electronic identity (Decree 69/2024). */
  readonly identityLevel: 1 | 2;
}

/** A spouse without a Vietnamese number: known by the passport in the marriage record alone. */
export interface Foreigner {
  readonly passport: string;
  readonly name: PersonName;
  readonly birthDate: PartialDate;
  readonly sex: Sex;
  readonly nationality: Coded;
}

/** A personal number, or a foreigner. */
export type Spouse = string | Foreigner;

export interface Marriage {
  readonly number: string;
  readonly book: string;
  readonly date: string;
  /** The authority, as text: units of the time, some of which no longer exist. */
  readonly place: string;
  readonly wife: Spouse;
  readonly husband: Spouse;
  readonly status: "in-force" | "divorced" | "ended-by-death";
  /** The judgment of divorce, or the record of the first death of the two. */
  readonly end?: MarriageEnd;
}

export interface MarriageEnd {
  readonly number: string;
  readonly date: string;
  /** The court, or the committee where the death was registered. */
  readonly place: string;
}

export interface Household {
  readonly head: string;
  readonly members: readonly { readonly personalId: string; readonly relation: string }[];
  readonly place: Place;
  /** `1` permanent, `2` temporary, `3` where one actually lives. */
  readonly kind: "1" | "2" | "3";
  readonly since: string;
}

export interface BirthRecord {
  readonly personalId: string;
  readonly number: string;
  readonly book: string;
  readonly date: string;
  readonly place: string;
}

/** An electronic birth notice (Circular 22/2025/TT-BYT). `code` has the form `NNNNN.GCS.FFFFF.YY`. */
export interface BirthNotice {
  readonly code: string;
  readonly issued: string;
  /** Local date and time, `yyyy-mm-ddThh:mm`. */
  readonly bornAt: string;
  readonly sex: Sex;
  /** Grams. */
  readonly weight: number;
  readonly facility: { readonly name: string; readonly province: string; readonly commune: string };
  readonly intendedName?: string;
  readonly mother: string;
  readonly registered: boolean;
}

/** An electronic death notice of a health facility (Circular 25/2025/TT-BYT). `code` has the form `NNNNN.GBT.FFFFF.YY`. */
export interface DeathNotice {
  readonly code: string;
  /** Of who died, the personal number. */
  readonly person: string;
  readonly date: string;
  /** Local time, `hh:mm`. */
  readonly time: string;
  readonly issued: string;
  readonly facility: BirthNotice["facility"];
  readonly cause: string;
}

/** A house or an apartment with its certificate of ownership. */
export interface Dwelling {
  /** `DA 123456` */
  readonly certificate: string;
  readonly issued: string;
  readonly parcel: string;
  readonly mapSheet: string;
  readonly place: Place;
  /** Square metres. */
  readonly floorArea: number;
  /** `1` house, `2` apartment. */
  readonly kind: "1" | "2";
  /** Personal numbers of all who own it together. */
  readonly owners: readonly string[];
}

/** Land that somebody uses and has no certificate of, as the cadastral books have it. */
export interface LandInUse {
  readonly parcel: string;
  readonly mapSheet: string;
  readonly place: Place;
  /** Square metres. */
  readonly area: number;
  readonly purpose: Coded;
  /** Personal numbers of all who use it together. */
  readonly users: readonly string[];
}

/** A ground on which somebody is exempt from fees: `1` merit, `2` poor household, `3` disability. */
export interface Benefit {
  readonly personalId: string;
  readonly ground: "1" | "2" | "3";
  readonly decision: string;
  readonly since: string;
}

export interface Population {
  readonly people: readonly Person[];
  readonly marriages: readonly Marriage[];
  readonly households: readonly Household[];
  readonly births: readonly BirthRecord[];
  readonly birthNotices: readonly BirthNotice[];
  readonly deathNotices: readonly DeathNotice[];
  readonly dwellings: readonly Dwelling[];
  readonly landInUse: readonly LandInUse[];
  readonly benefits: readonly Benefit[];
}
