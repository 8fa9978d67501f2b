import type { Issue } from "@motlan/kernel";
import { holders, type OnceOnlyRatio, onceOnlyRatio } from "@motlan/prefill";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { compileProcedure, type SourceFile, type Written, writtenIn } from "@motlan/procedure/compile";

/** A definition as its author looks at it. */
export interface CheckedProcedure {
  /** All that is wrong, with line and column; where there is any, nothing else is known. */
  readonly issues: readonly Issue[];
  readonly sound: SoundProcedure | null;
}

export interface SoundProcedure {
  readonly procedure: Procedure;
  readonly written: Written;
  /** Which register is expected to fill a field, by the field's path. */
  readonly held: Readonly<Record<string, string>>;
  readonly ratio: OnceOnlyRatio;
}

/** Reads a definition against the catalogue. Nothing is kept, whatever comes of it. */
export const checkProcedure = (catalogue: Catalogue, source: SourceFile): CheckedProcedure => {
  const compiled = compileProcedure(source, catalogue);
  const written = writtenIn(source, catalogue);
  if (!compiled.ok) return { issues: compiled.issues, sound: null };
  if (!written.ok) return { issues: written.issues, sound: null };
  const procedure = compiled.value;
  return {
    issues: [],
    sound: {
      procedure,
      written: written.value,
      held: Object.fromEntries(holders(procedure, catalogue)),
      ratio: onceOnlyRatio(procedure, catalogue),
    },
  };
};
