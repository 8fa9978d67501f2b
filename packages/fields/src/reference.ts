import type { Localized } from "@motlan/kernel";
import type { WorkingCalendar } from "@motlan/rules/calendar";
import type { Dated } from "./dated.ts";

/** What a field type needs to know of one field: a code list, bounds, the parts that may be left out, columns. */
export interface FieldParams {
  readonly list?: string;
  readonly min?: number;
  readonly max?: number;
  /** Of a number: digits after the point at most, and what it counts (`m²`). */
  readonly decimals?: number;
  readonly unit?: string;
  readonly optionalParts?: readonly string[];
  /** Of a date that is answered: only a day on which the authorities work. */
  readonly workingDay?: boolean;
  /** What each row of a repeating group has. A list, for the store keeps no order of keys. */
  readonly columns?: readonly Column[];
}

/** One column of a repeating group: a field of each of its rows. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly params: FieldParams;
  readonly title: Localized;
  readonly help?: Localized;
  readonly required: boolean;
}

export interface CodeList {
  readonly id: string;
  readonly open: boolean;
  readonly codes: readonly Code[];
}

/** One code of a list, each there once. */
export interface Code extends Dated {
  readonly title: Localized;
}

/** An administrative unit. */
export interface Unit extends Dated {
  readonly name: string;
}

export interface Commune extends Unit {
  readonly province: string;
  /** The unit in dossier codes, `H26.107`. */
  readonly dossierUnit?: string | undefined;
}

/** Units by level. Of those that have one code, one after the other, the earlier comes first. */
export interface Units {
  readonly provinces: readonly Unit[];
  readonly communes: readonly Commune[];
  /** In the browser: what lists of communes are fetched by, and the provinces whose list is not here yet. */
  readonly version?: string;
  readonly lacking?: readonly string[];
}

/** What field types need to print and check codes. */
export interface Reference {
  readonly codeLists: Readonly<Record<string, CodeList>>;
  readonly units: Units;
  /** The local date of what is answered now: what has ended is no answer. Absent for what is on record. */
  readonly today?: string;
  /** When authorities work; where it is not known, no day is refused for being a day off. */
  readonly calendar?: WorkingCalendar;
}
