import type { Localized } from "@motlan/kernel";

/** What a field type needs to know of one field: a code list, bounds, the parts that may be left out. */
export interface FieldParams {
  readonly list?: string;
  readonly min?: number;
  readonly max?: number;
  readonly optionalParts?: readonly string[];
}

export interface CodeList {
  readonly id: string;
  readonly open: boolean;
  readonly codes: readonly { readonly code: string; readonly title: Localized }[];
}

/** An administrative unit. Without dates it stands, and always has. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  /** Its first day and its last, `yyyy-mm-dd`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The codes of those that came in its place; several where it was divided. */
  readonly successors?: readonly string[] | undefined;
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
  /** The local date of what is answered now: a unit that has ended is no answer. Absent for what is on record. */
  readonly today?: string;
}
