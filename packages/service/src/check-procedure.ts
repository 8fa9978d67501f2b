import type { Issue } from "@motlan/kernel";
import { holders, type OnceOnlyRatio, onceOnlyRatio } from "@motlan/prefill";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { compileRead, type SourceFile, type Written, writtenIn } from "@motlan/procedure/compile";
import type { Definition } from "./definition.ts";
import { lintDefinition } from "./lint-definition.ts";

/** A definition as its author looks at it. */
export interface CheckedProcedure {
  /** All that is wrong, with line and column: it does not publish. */
  readonly issues: readonly Issue[];
  /** What to think about, with line and column; it publishes. */
  readonly warnings: readonly Issue[];
  /** What is known of it once its rules and names are right, also where something else is wrong. */
  readonly sound: SoundProcedure | null;
}

export interface SoundProcedure {
  readonly procedure: Procedure;
  readonly written: Written;
  /** Which register is expected to fill a field, by the field's path. */
  readonly held: Readonly<Record<string, string>>;
  readonly ratio: OnceOnlyRatio;
}

/** Reads a definition against the catalogue and its other procedures, as of a local date. Nothing is kept, whatever comes of it. */
export const checkProcedure = (
  catalogue: Catalogue,
  source: SourceFile,
  others: readonly Definition[] = [],
  today = "",
): CheckedProcedure => {
  const compiled = compileRead(source, catalogue, others);
  const written = writtenIn(source, catalogue, others);
  if (!compiled.ok) return { issues: compiled.issues, warnings: [], sound: null };
  if (!written.ok) return { issues: written.issues, warnings: [], sound: null };
  const { procedure } = compiled.value;
  const known = others.find(({ file }) => file === source.file);
  const beside = known?.examples;
  const { error, warning } = lintDefinition(compiled.value, {
    catalogue,
    today,
    procedures: others.flatMap((it) => (it.compiled.ok ? [it.compiled.value] : [])),
    sources: others,
    // What is wrong with the examples is told of their own file.
    examples: beside?.ok === false ? 1 : (beside?.value.length ?? 0),
    official: known?.official,
  });
  return {
    issues: error,
    warnings: warning,
    sound: {
      procedure,
      written: written.value,
      held: Object.fromEntries(holders(procedure, catalogue)),
      ratio: onceOnlyRatio(procedure, catalogue),
    },
  };
};
