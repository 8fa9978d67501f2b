import type { Value } from "../value.ts";
import { boundValues, inOrder, type Operand } from "./bound-values.fixture.ts";
import { Failed, type Given, ours, same, theirs } from "./engines.fixture.ts";
import { type Around, type Built, type Expr, print, typeOfExpr, within } from "./expression.fixture.ts";
import type { TypeName } from "./oracle-types.fixture.ts";
import { holesOf } from "./template.fixture.ts";
import type { Values } from "./values.fixture.ts";

/** An expression of which the operands are the same to both engines, and the result is not. */
export interface Difference {
  /** The construct: `+`, `if`, `substring`; of what has no operands, `literal` or `name`. */
  readonly is: string;
  /** With its arguments by their names. */
  readonly named: boolean;
  readonly text: string;
  readonly type: TypeName;
  /** The types of the operands. */
  readonly of: readonly TypeName[];
  /** The constructs of the operands. */
  readonly parts: readonly string[];
  /** All that each operand gave: one value, or for a condition or a body one each time that it was evaluated. */
  readonly operands: readonly (readonly Value[])[];
  readonly ours: Given;
  readonly theirs: Given;
}

/** An expression with what the names in it stand for. */
export interface Place {
  readonly expr: Expr;
  readonly values: Values;
  readonly around: Around;
}

interface Outcome {
  readonly ours: Given;
  readonly inside: readonly Difference[];
}

const both = ({ expr, values, around }: Place): readonly [text: string, ours: Given, theirs: Given] => {
  const text = print(expr, around);
  return [text, ours(text, values, around), theirs(text, values, around)];
};

/** Each place at which an operand is evaluated. */
const placesOf = (
  { expr, values, around }: Place & { expr: Built },
  index: number,
  seen: readonly Operand[],
): readonly Place[] => {
  const [operand, hole] = [expr.of[index], holesOf(expr.template)[index]];
  if (operand === undefined || hole === undefined) return [];
  const known = within(hole, around);
  const names = known.slice(around.length).map(({ name }) => name);
  return boundValues(hole.binds, names, seen).map((bound) => ({
    expr: operand,
    values: { ...values, ...bound },
    around: known,
  }));
};

const isValue = (given: Given): given is Value => !(given instanceof Failed);

interface Looked {
  readonly operands: readonly Operand[];
  readonly inside: readonly Difference[];
}

const lookInside = (place: Place & { expr: Built }): Looked => {
  const holes = holesOf(place.expr.template);
  const found: Operand[] = [];
  const inside: Difference[] = [];
  for (const index of inOrder(place.expr.template)) {
    const hole = holes[index];
    if (hole === undefined) continue;
    const outcomes = placesOf(place, index, found).map(outcomeOf);
    inside.push(...(outcomes.find((outcome) => outcome.inside.length > 0)?.inside ?? []));
    found.push({ hole, values: outcomes.map((outcome) => outcome.ours).filter(isValue) });
  }
  return { operands: holes.flatMap((hole) => found.find((operand) => operand.hole === hole) ?? []), inside };
};

const nothingInside: Looked = { operands: [], inside: [] };

const constructOf = (expr: Expr): string => (expr.kind === "built" ? expr.template.is : expr.kind);

const outcomeOf = (place: Place): Outcome => {
  const { expr, values, around } = place;
  const [text, a, b] = both(place);
  if (same(a, b)) return { ours: a, inside: [] };
  const { operands, inside } = expr.kind === "built" ? lookInside({ expr, values, around }) : nothingInside;
  if (inside.length > 0) return { ours: a, inside };
  const difference: Difference = {
    is: constructOf(expr),
    named: expr.kind === "built" && expr.template.named,
    text,
    type: typeOfExpr(expr),
    of: operands.map(({ hole }) => hole.type),
    parts: expr.kind === "built" ? expr.of.map(constructOf) : [],
    operands: operands.map(({ values: given }) => given),
    ours: a,
    theirs: b,
  };
  return { ours: a, inside: [difference] };
};

/** Where the engines part: the innermost expressions that they differ on. */
export const differencesIn = (expr: Expr, values: Values): readonly Difference[] =>
  outcomeOf({ expr, values, around: [] }).inside;
