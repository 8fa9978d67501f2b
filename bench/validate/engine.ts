import type { NeutralForm, Validate } from "./neutral-form.ts";

/** Something that validates: given a form once, and what was filled in many times. */
export interface Engine {
  readonly name: string;
  /** Whether it makes JavaScript source and has it compiled, which a strict content-security policy refuses. */
  readonly generatesCode: boolean;
  readonly compile: (form: NeutralForm) => Validate;
}
