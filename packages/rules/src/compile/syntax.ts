import type { CompareOp } from "../tree.ts";

/** Offsets in the source, for messages. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Word extends Place {
  readonly text: string;
}

/** An expression as written: nothing resolved, nothing typed. */
export type Syntax = Place &
  (
    | { readonly kind: "literal"; readonly value: null | boolean | number | string }
    | { readonly kind: "date" | "duration"; readonly text: string }
    | { readonly kind: "path"; readonly words: readonly Word[] }
    | { readonly kind: "logic"; readonly op: "and" | "or"; readonly of: readonly Syntax[] }
    | { readonly kind: "if"; readonly when: Syntax; readonly yes: Syntax; readonly no: Syntax }
    | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Syntax; readonly right: Syntax }
    | { readonly kind: "between"; readonly value: Syntax; readonly low: Syntax; readonly high: Syntax }
    | { readonly kind: "in"; readonly value: Syntax; readonly tests: readonly Test[] }
    | { readonly kind: "arithmetic"; readonly op: "+" | "-" | "*"; readonly left: Syntax; readonly right: Syntax }
    | { readonly kind: "negation"; readonly of: Syntax }
    | { readonly kind: "list"; readonly of: readonly Syntax[] }
    | { readonly kind: "call"; readonly name: Word; readonly of: readonly Syntax[] }
    /** What was refused; an issue says why. */
    | { readonly kind: "refused" }
  );

/** What stands after `in`. */
export type Test = Place &
  (
    | { readonly kind: "is"; readonly value: Syntax }
    | { readonly kind: "compare"; readonly op: CompareOp; readonly value: Syntax }
    | {
        readonly kind: "range";
        readonly low: Syntax;
        readonly high: Syntax;
        readonly open: readonly [boolean, boolean];
      }
  );

export type SyntaxOf<Kind extends Syntax["kind"]> = Extract<Syntax, { kind: Kind }>;
