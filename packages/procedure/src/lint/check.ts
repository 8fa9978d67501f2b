import type { Issue } from "@motlan/kernel";
import type { Catalogue } from "../catalogue.ts";
import type { Official } from "../compile/format-official.ts";
import type { ProcedureDefinition } from "../compile/format-procedure.ts";
import type { Path } from "../compile/places.ts";
import type { InForce, Procedure } from "../procedure.ts";

/** What is an `error` does not publish; a `warning` is told, and publishes. */
export type Level = "error" | "warning";

/** What a check may know beside the definition and the dictionary. */
export interface Facts {
  /** The local date, `yyyy-mm-dd`: what has ended, has ended by then. */
  readonly today: string;
  /** The register that is expected to tell an element of a subject, or to lead along a relation: `filer.spouse`. */
  readonly holderOf: (path: string) => string | undefined;
  /** By national code, from when to when the procedures of the catalogue may be begun. */
  readonly procedures: ReadonlyMap<string, InForce>;
  /** The national codes of all procedures of the catalogue, right or wrong. */
  readonly codes: readonly string[];
  /** How many examples stand beside the definition. */
  readonly examples: number;
  /** What the national catalogue says of it, as `official.yaml` has it; null where there is no such file. */
  readonly official: Official | null;
}

/** A definition in which nothing is wrong by its types, as a check looks at it. */
export interface Looked {
  readonly procedure: Procedure;
  readonly definition: ProcedureDefinition;
  readonly catalogue: Catalogue;
  readonly facts: Facts;
}

export interface Finding {
  /** Where in the definition. */
  readonly at: Path;
  readonly params?: NonNullable<Issue["params"]>;
}

/** One thing that is looked for in a definition that compiles. */
export interface Check {
  readonly code: string;
  readonly level: Level;
  /** Of an error: whether its author may accept it with a reason. Warnings all may be; what a law forbids may not. */
  readonly acceptable?: true;
  readonly find: (looked: Looked) => readonly Finding[];
}
