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

export interface Commune {
  readonly code: string;
  readonly province: string;
  readonly name: string;
  /** The unit in dossier codes, `H26.107`. */
  readonly dossierUnit: string;
}

export interface Units {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly communes: readonly Commune[];
}

/** What field types need to print and check codes. */
export interface Reference {
  readonly codeLists: Readonly<Record<string, CodeList>>;
  readonly units: Units;
}
