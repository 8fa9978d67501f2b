import type { Outcome } from "@motlan/kernel";
import { holderOf } from "@motlan/prefill";
import type { Catalogue, Procedure } from "@motlan/procedure";
import {
  type CompiledProcedure,
  codesIn,
  type Linted,
  lint,
  type Official,
  type SourceFile,
} from "@motlan/procedure/compile";

/** What stands around a definition while it is checked. */
export interface Surroundings {
  readonly catalogue: Catalogue;
  /** The local date, `yyyy-mm-dd`; empty where nothing is to be taken as ended. */
  readonly today: string;
  /** All procedures of the catalogue in which nothing is wrong. */
  readonly procedures: readonly Pick<Procedure, "code" | "inForce">[];
  /** All procedures of the catalogue, as they are written. */
  readonly sources: readonly SourceFile[];
  /** How many examples stand beside it. */
  readonly examples: number;
  /** What stands beside it of the national record. */
  readonly official: Outcome<Official> | undefined;
}

/** Makes every check of a definition that compiles, with what is known of registers. */
export const lintDefinition = (compiled: CompiledProcedure, around: Surroundings): Linted => {
  const { catalogue, today, procedures, sources, examples, official } = around;
  return lint(compiled, catalogue, {
    today,
    examples,
    official: official === undefined ? null : official.ok ? official.value : nothingTold,
    codes: codesIn(sources),
    holderOf: (path) => holderOf(path, compiled.procedure, catalogue),
    procedures: new Map(procedures.map(({ code, inForce }) => [code, inForce ?? {}])),
  });
};

/** What is wrong with the file is told of the file itself. */
const nothingTold: Official = { official: "", notes: [] };
