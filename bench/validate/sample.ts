import type { NeutralForm, Values } from "./neutral-form.ts";

/** Forms of any size with what is filled into them, the same each time. */
export interface Sample {
  readonly formOf: (size: number) => NeutralForm;
  readonly rightValues: (form: NeutralForm) => Values;
  readonly wrongValues: (form: NeutralForm) => Values;
}
