import { fields, type TypeName } from "./oracle-types.fixture.ts";
import { type Bound, type Hole, isHole, type Template } from "./template.fixture.ts";

export interface Literal {
  readonly kind: "literal";
  readonly type: TypeName;
  readonly text: string;
}

/** A name of a type: what is bound around it, or else a field. */
export interface Name {
  readonly kind: "name";
  readonly type: TypeName;
  readonly pick: number;
}

export interface Built {
  readonly kind: "built";
  readonly template: Template;
  readonly of: readonly Expr[];
}

export type Expr = Literal | Name | Built;

/** Names bound around an expression, the innermost last. */
export type Around = readonly Bound[];

const fieldsOf = (type: TypeName): readonly string[] => Object.keys(fields).filter((name) => fields[name] === type);

/** A name hides one like it that is bound further out. */
const visible = (around: Around): Around =>
  around.filter(({ name }, index) => !around.slice(index + 1).some((inner) => inner.name === name));

const textOfName = ({ type, pick }: Name, around: Around): string => {
  const bound = visible(around).filter((known) => known.type === type);
  const names = bound.length > 0 && pick % 4 > 0 ? bound.map(({ name }) => name) : fieldsOf(type);
  return names[(pick >> 2) % names.length] ?? "null";
};

/** `$x` within so many names is `x3`. */
const numbered = (text: string, around: Around): string => text.replace(/\$([a-z])/gu, `$1${around.length + 1}`);

/** What is known in a hole: the names around, and those that the expression binds for it. */
export const within = ({ binds }: Hole, around: Around): Around => [
  ...around,
  ...binds.map(({ name, type }) => ({ name: numbered(name, around), type })),
];

/** The text of an expression, with brackets wherever the two parsers might bind differently. */
export const print = (expr: Expr, around: Around = []): string => {
  if (expr.kind === "literal") return expr.text;
  if (expr.kind === "name") return textOfName(expr, around);
  const operands = [...expr.of];
  const texts = expr.template.parts.map((part) => {
    if (!isHole(part)) return numbered(part, around);
    const operand = operands.shift();
    return operand === undefined ? "" : print(operand, within(part, around));
  });
  return texts.join("");
};

export const typeOfExpr = (expr: Expr): TypeName => (expr.kind === "built" ? expr.template.type : expr.type);
