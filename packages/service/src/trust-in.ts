import { isProposed, type Seal } from "@motlan/prefill";
import type { Field, Trust } from "@motlan/procedure";
import { type Form } from "./form.ts";
import { filerName } from "./sign-in-seals.ts";

/** How far what a register said binds: by whose it is, and never where the register only proposes it. */
export const trustIn = (form: Form, field: Field, seal: Seal): Trust => {
  if (isProposed(seal, form.situation)) return "suggestion";
  return boundBy(form, field);
};

/** The same of what a register vouches for, whatever it says. */
export const boundBy = ({ procedure, resolution }: Form, field: Field): Trust => {
  const own = field.subject !== undefined && resolution.subject(field.subject).ref === filerName(procedure);
  return own ? field.trust.own : field.trust.other;
};
