import * as fc from "fast-check";
import { anyTypes, bindings, isOfAny } from "./bindings.fixture.ts";
import { builtIns } from "./calls.fixture.ts";
import type { Built, Expr, Literal, Name } from "./expression.fixture.ts";
import { fewLiterals, fewOf } from "./few-literals.fixture.ts";
import { operators, scaling } from "./operators.fixture.ts";
import { ordered, type TypeName } from "./oracle-types.fixture.ts";
import { holesOf, type Template } from "./template.fixture.ts";
import { literalOf } from "./values.fixture.ts";

type Arb = fc.Arbitrary<Expr>;
type Tie = (type: TypeName) => Arb;

const nameOf = (type: TypeName): fc.Arbitrary<Name> =>
  fc.nat({ max: 63 }).map((pick): Name => ({ kind: "name", type, pick }));

const literal = (type: TypeName, texts: fc.Arbitrary<string>): Arb =>
  texts.map((text): Literal => ({ kind: "literal", type, text }));

const leafOf = (type: TypeName): Arb => {
  const texts = literalOf(type);
  return texts === undefined ? nameOf(type) : fc.oneof<Arb[]>(nameOf(type), literal(type, texts));
};

const built = (template: Template, tie: Tie): fc.Arbitrary<Built> =>
  fc.tuple(...holesOf(template).map(({ type }) => tie(type))).map((of): Built => ({ kind: "built", template, of }));

const groups = (templates: readonly Template[]): readonly (readonly Template[])[] =>
  Object.values(Object.groupBy(templates, ({ is }) => is)).map((group) => group ?? []);

/** Each construct as likely as the others of its kind, whatever the number of its templates. */
const anyOf = (templates: readonly Template[], tie: Tie): Arb =>
  fc.oneof(...groups(templates).map((group) => fc.oneof(...group.map((template) => built(template, tie)))));

const isOfRanges = (template: Template): boolean =>
  template.type === "boolean" && holesOf(template).some(({ type }) => type.startsWith("range<"));

/** The kinds of constructs, and how often each is taken beside the others. */
const kinds: readonly (readonly [weight: number, templates: readonly Template[]])[] = [
  [14, operators],
  [1, scaling],
  [4, bindings.filter(isOfAny)],
  [8, bindings.filter((template) => !isOfAny(template))],
  [12, builtIns.filter((template) => !isOfRanges(template))],
  [2, builtIns.filter(isOfRanges)],
];

const choicesOf = (type: TypeName, tie: Tie): readonly { weight: number; arbitrary: Arb }[] =>
  kinds.flatMap(([weight, templates]) => {
    const known = templates.filter((template) => template.type === type);
    return known.length === 0 ? [] : [{ weight, arbitrary: anyOf(known, tie) }];
  });

const expressionOf = (type: TypeName, tie: Tie, depth: fc.DepthContext & { max: number }): Arb => {
  const few = fewLiterals[type];
  if (few !== undefined) return fewOf(few);
  const choices = choicesOf(type, tie);
  // No field is a range: JSON has none.
  const leaf = { weight: 5, arbitrary: leafOf(type) };
  const [first = leaf, ...others] = type.startsWith("range<") ? choices : [leaf, ...choices];
  return fc.oneof({ maxDepth: depth.max, depthIdentifier: depth }, first, ...others);
};

const rangeTypes = ordered.map((type) => `range<${type}>`);
const types: readonly TypeName[] = [...anyTypes, ...rangeTypes, ...Object.keys(fewLiterals)];

/** Expressions of each type that go so deep. */
const upTo = (max: number): Tie => {
  const depth = { ...fc.createDepthIdentifier(), max };
  const tied = fc.letrec<Record<string, Expr>>((tie) =>
    Object.fromEntries(types.map((type) => [type, expressionOf(type, tie, depth)])),
  );
  return (type) => {
    const found = tied[type];
    if (found === undefined) throw new Error(`nothing makes a ${type}`);
    return found;
  };
};

const everything = [...operators, ...scaling, ...bindings, ...builtIns];
const [plain, deep] = [upTo(0), upTo(3)];

/** Some by their type, most by the construct at the top, of plain values or of others: so each is in every run. */
export const expression: Arb = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(...anyTypes.map(deep)) },
  { weight: 2, arbitrary: deep("boolean") },
  { weight: 3, arbitrary: anyOf(everything, deep) },
  { weight: 3, arbitrary: anyOf(everything, plain) },
);
