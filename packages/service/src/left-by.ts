import { lookUpStep } from "@motlan/dossier";
import { type Catalogue, type LeftView, mustBeKnown, type RegisterService } from "@motlan/procedure";
import type { Form } from "./form.ts";

interface Missing {
  /** Of the field that it would fill; of a paper, none. */
  readonly path?: string;
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
  { path, form: { procedure, open, part }, catalogue }: Missing,
): LeftView | null => {
  if (whenDown === "ask" || open !== null || part !== undefined) return null;
  const goesOn = whenDown !== "block";
  const isNeeded = path !== undefined && (mustBeKnown(procedure).has(path) || lookUpStep(procedure) === -1);
  if (goesOn && (procedure.parts !== undefined || isNeeded)) return null;
  const title = catalogue.registers[register]?.short ?? { vi: register, en: register };
  return { register, title, whenDown };
};
