import { lookUpStep } from "@motlan/dossier";
import { type Catalogue, type Field, type LeftView, mustBeKnown, type RegisterService } from "@motlan/procedure";
import type { Form } from "./form.ts";
import { boundBy } from "./trust-in.ts";

interface Missing {
  /** That it would fill; of a paper, none. */
  readonly field?: Field;
  readonly form: Form;
  readonly catalogue: Catalogue;
}

/**
 * What becomes of what a silent service would have said, where the filer is not asked for it; null where she is. She is
 * asked for what the rest of the dossier hangs on; where no official could look it up in time; in a bundle, whose
 * authorities know nothing of each other's forms; and in a part of her own or a supplement, which others have asked for.
 */
export const leftBy = (
  { register, whenDown }: RegisterService,
  { field, form, catalogue }: Missing,
): LeftView | null => {
  const { procedure, open, part } = form;
  if (whenDown === "ask" || open !== null || part !== undefined) return null;
  const goesOn = whenDown !== "block";
  const isNeeded = lookUpStep(procedure) === -1 || (field !== undefined && isHers(field, form));
  if (goesOn && (procedure.parts !== undefined || isNeeded)) return null;
  const title = catalogue.registers[register]?.short ?? { vi: register, en: register };
  return { register, title, whenDown };
};

/** What the dossier hangs on, and what a register would only propose: there she knows better. */
const isHers = (field: Field, form: Form): boolean =>
  mustBeKnown(form.procedure).has(field.path) || boundBy(form, field) === "suggestion";
