/** A form as every engine is given it, before it is written in that engine's own way. */
export interface NeutralForm {
  readonly pages: readonly { readonly id: string; readonly sections: readonly NeutralSection[] }[];
}

interface NeutralSection {
  readonly id: string;
  readonly items: readonly NeutralItem[];
}

export interface NeutralItem {
  readonly key: string;
  readonly kind: "text" | "number" | "date" | "select" | "radio" | "checkbox" | "computed" | "repeat";
  readonly options?: readonly string[];
  /** Of what is not empty; `gte` names another field, and holds where either is empty. */
  readonly rules?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly min?: number;
    readonly max?: number;
    readonly gte?: string;
  };
  /** Shown only where this holds and the field that it reads is shown; what is hidden is not checked. */
  readonly when?: Condition;
  /** Its own condition and those of all that it hangs on. */
  readonly whenAll?: readonly Condition[];
  readonly compute?: { readonly op: string; readonly refs?: readonly string[]; readonly factor?: number };
}

export interface Condition {
  readonly op: "eq" | "gt";
  readonly field: string;
  readonly value: string | number | boolean;
}

export type Values = Readonly<Record<string, unknown>>;

/** Which fields are wrong. */
export type Validate = (values: Values) => readonly string[];

export const itemsOf = ({ pages }: NeutralForm): readonly NeutralItem[] =>
  pages.flatMap(({ sections }) => sections.flatMap(({ items }) => items));

export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";
