import type { Standing } from "../time/order.ts";
import type { TimeTree, Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import type { Inner, Run } from "./inner.ts";

/** Kinds of values that most pages never meet: what belongs to them is fetched where a rule has one. */
export type LateShape = "time" | "date-time" | "months";

export const lateShapes: readonly LateShape[] = ["time", "date-time", "months"];

export const isLate = (shape: Shape): shape is LateShape => lateShapes.some((late) => late === shape);

export interface LateKind {
  /** Its value of a text; undefined where the text is none. */
  readonly read: (text: string) => Inner | undefined;
  readonly is: (value: Inner) => boolean;
  /** How two stand to one another; null where they are not both of the kind. */
  readonly standing: (a: Inner, b: Inner) => Standing | null;
}

export interface LateValues {
  readonly kinds: Readonly<Record<LateShape, LateKind>>;
  /** The text that stands for a value outside; undefined for another value. */
  readonly textOf: (value: object) => string | undefined;
  readonly arithmetic: (op: TimeTree["op"], a: Inner, b: Inner) => Inner | undefined;
  /** Makes closures that count what they do, for rules that can go on for long. */
  readonly counted: (makeNode: (tree: Tree, make: (part: Tree) => Run) => Run) => (tree: Tree) => Run;
  readonly partOf: (value: Inner, part: string, isDate: boolean) => Inner;
}

let provided: LateValues | undefined;

export const provideLate = (values: LateValues): void => {
  provided = values;
};

export const isLateProvided = (): boolean => provided !== undefined;

/** To miss it is a mistake of the place where the rule runs: it did not `loadFunctions`. */
export const late = (): LateValues => {
  if (provided === undefined) throw new Error("times are not loaded");
  return provided;
};

/** As `textOf`; before the kinds are there nothing is of them. */
export const lateTextOf = (value: object): string | undefined => provided?.textOf(value);
