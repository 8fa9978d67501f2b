import { isProposed, type Seal } from "@motlan/prefill";
import type { Field, Trust } from "@motlan/procedure";
import { type Form } from "./form.ts";
import { filerName } from "./sign-in-seals.ts";

/** How far what a register said binds: by whose it is, and never where the register only proposes it. */
export const trustIn = ({ procedure, resolution, situation }: Form, field: Field, seal: Seal): Trust => {
  if (isProposed(seal, situation.catalogue)) return "suggestion";
  const own = field.subject !== undefined && resolution.subject(field.subject).ref === filerName(procedure);
  return own ? field.trust.own : field.trust.other;
};
