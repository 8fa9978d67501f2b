import type { CompareOp, NumberOp } from "../tree.ts";

import type { Type } from "../type.ts";

/** Offsets in the source, for messages. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Word extends Place {
  readonly text: string;
}

/** `**` is a call: few rules raise a number to a power, and it takes long decimals to do so. */
export type WrittenOp = NumberOp | "**";

export type LiteralKind = "number" | "date" | "time" | "date-time" | "duration" | "months";

/** An expression as written: nothing resolved, nothing typed. */
export type Syntax = Place &
  (
    | { readonly kind: "literal"; readonly value: null | boolean | number | string }
    /** A value written as a text: `@"P60D"`, or a decimal that a JSON number does not hold. */
    | { readonly kind: "written"; readonly as: LiteralKind; readonly text: string }
    | { readonly kind: "path"; readonly words: readonly Word[] }
    | { readonly kind: "member"; readonly of: Syntax; readonly word: Word }
    | { readonly kind: "logic"; readonly op: "and" | "or"; readonly of: readonly Syntax[] }
    | { readonly kind: "if"; readonly when: Syntax; readonly yes: Syntax; readonly no: Syntax }
    | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Syntax; readonly right: Syntax }
    | { readonly kind: "between"; readonly value: Syntax; readonly low: Syntax; readonly high: Syntax }
    | { readonly kind: "in"; readonly value: Syntax; readonly tests: readonly Test[] }
    | { readonly kind: "instance"; readonly of: Syntax; readonly type: Type }
    | { readonly kind: "arithmetic"; readonly op: WrittenOp; readonly left: Syntax; readonly right: Syntax }
    | { readonly kind: "negation"; readonly of: Syntax }
    | { readonly kind: "list"; readonly of: readonly Syntax[] }
    | RangeSyntax
    | { readonly kind: "context"; readonly entries: readonly Entry[] }
    | { readonly kind: "filter"; readonly of: Syntax; readonly by: Syntax }
    | { readonly kind: "for"; readonly over: readonly OverSyntax[]; readonly gives: Syntax }
    | {
        readonly kind: "quantified";
        readonly quantifier: "some" | "every";
        readonly over: readonly OverSyntax[];
        readonly satisfies: Syntax;
      }
    | { readonly kind: "function"; readonly takes: readonly FormalParameter[]; readonly gives: Syntax }
    | { readonly kind: "call"; readonly name: Word; readonly of: readonly Argument[] }
    | { readonly kind: "apply"; readonly callee: Syntax; readonly of: readonly Argument[] }
    /** What was refused; an issue says why. */
    | { readonly kind: "refused" }
  );

export interface RangeSyntax extends Place {
  readonly kind: "range";
  readonly low: Syntax;
  readonly high: Syntax;
  /** Whether the ends are themselves outside. */
  readonly open: readonly [boolean, boolean];
}

export interface Entry {
  readonly key: Word;
  readonly value: Syntax;
}

export interface FormalParameter {
  readonly name: Word;
  readonly type: Type | undefined;
}

export interface Argument {
  readonly name?: Word;
  readonly value: Syntax;
}

/** `x in list`, `x in 1..3`. */
export interface OverSyntax {
  readonly name: Word;
  readonly list: Syntax | { readonly low: Syntax; readonly high: Syntax };
}

/** What stands after `in`. */
export type Test = Place &
  (
    | { readonly kind: "is"; readonly value: Syntax }
    | { readonly kind: "compare"; readonly op: CompareOp; readonly value: Syntax }
    | RangeSyntax
    /** A condition about `?`, the value that is tested. */
    | { readonly kind: "when"; readonly value: Syntax }
    /** `-` in a cell of a decision table. */
    | { readonly kind: "any" }
    | { readonly kind: "not"; readonly tests: readonly Test[] }
  );

export type SyntaxOf<Kind extends Syntax["kind"]> = Extract<Syntax, { kind: Kind }>;
