import {
  atoms,
  innerOf,
  isListType,
  members,
  ordered,
  single,
  type TypeName,
  writtenType,
} from "./oracle-types.fixture.ts";
import { type Template, template } from "./template.fixture.ts";

/** The names inside the brackets of a filter: the item's, and those of its members. */
const itemNames = (type: TypeName): string =>
  [`item:${type}`, ...Object.entries(members[type] ?? {}).map(([key, of]) => `${key}:${of}`)].join(",");

/** What can be made of any type. */
const ofAny = (type: TypeName): readonly Template[] => [
  template("if", type, `(if <boolean> then <${type}> else <${type}>)`),
  template("if", type, `(if <boolean> then <${type}> else null)`),
  template("entry", type, `{ $a: <number>, $b: <${type}|$a:number> }.$b`),
  ...["number", "text", "date"].map((of) =>
    template("apply", type, `(function($a: ${writtenType(of)}) <${type}|$a:${of}>)(<${of}>)`),
  ),
];

const ofAnyList = (type: TypeName): readonly Template[] => [
  template("at", type, `<list<${type}>>[<index>]`),
  template("list", `list<${type}>`, `[<${type}>]`),
  template("list", `list<${type}>`, `[<${type}>, <${type}>, null, <${type}>]`),
  template("filter", `list<${type}>`, `<list<${type}>>[<boolean|${itemNames(type)}>]`),
  template(
    "filter",
    `list<${type}>`,
    `<list<${type}>>[(<${type}|${itemNames(type)}> != <${type}|${itemNames(type)}>)]`,
  ),
  template("for", `list<${type}>`, `(for $x in <list<${type}>> return <${type}|$x:${type}>)`),
  template("for", `list<${type}>`, `(for $x in <list<number>> return <${type}|$x:number>)`),
  template("for", `list<${type}>`, `(for $x in <int>..<int> return <${type}|$x:number>)`),
  template(
    "for",
    `list<${type}>`,
    `(for $x in <list<${type}>>, $y in <list<text>|$x:${type}> return <${type}|$x:${type},$y:text>)`,
  ),
  template("flatten", `list<${type}>`, `flatten([<list<${type}>>, <list<${type}>>])`),
];

const ofOrdered = (type: TypeName): readonly Template[] =>
  ["<", ">="].flatMap((op) => [
    template(
      "filter",
      `list<${type}>`,
      `<list<${type}>>[(<${type}|${itemNames(type)}> ${op} <${type}|${itemNames(type)}>)]`,
    ),
    template("sort", `list<${type}>`, `sort(<list<${type}>>, function($a, $b) ($a ${op.slice(0, 1)} $b))`),
  ]);

const quantified = (type: TypeName): readonly Template[] =>
  ["some", "every"].map((word) =>
    template(word, "boolean", `(${word} $x in <list<${type}>> satisfies <boolean|$x:${type}>)`),
  );

/** Conditions that are no comparisons, and orders that leave something open. */
const ofItems: readonly Template[] = [
  template("filter", "list<text>", "<list<text>>[contains(item, <text|item:text>)]"),
  template("filter", "list<number>", "<list<number>>[even(item)]"),
  template("filter", "list<boolean>", "<list<boolean>>[item]"),
  template("filter", "list<row>", "<list<row>>[paid]"),
  template("filter", "list<row>", "<list<row>>[(amount > <number|item:row,amount:number>)]"),
  ...["number", "text", "date"].map((type) =>
    template("sort", `list<${type}>`, `sort([<${type}>, null, <${type}>, <${type}>], function($a, $b) ($a > $b))`),
  ),
  template("sort", "list<row>", "sort(<list<row>>, function($a, $b) ($a.amount < $b.amount))"),
];

const contexts: readonly Template[] = [
  template("context", "box", "{ size: <number> }"),
  template("context", "row", "{ amount: <number>, label: <text>, due: <date>, paid: <boolean>, box: <box> }"),
  template("context put", "row", 'context put(<row>, "amount", <number>)'),
  template("context put", "row", 'context put(<row>, "paid", <boolean>)'),
  template("for", "list<date>", "(for $x in <near date>..<near date> return <date|$x:date>)"),
  template("for", "list<number>", "(for $x in (<low>..<high>) return <number|$x:number>)"),
  template("for", "list<text>", "(for $x in [<high>..<low>) return <text|$x:number>)"),
  template("for", "list<number>", "(for $x in [<int>..<int>] return ($x * <number|$x:number>))"),
  template("for", "list<number>", "(for $x in <int>..<int> return $x)"),
  template("for", "list<number>", "(for $x in <list<number>> return (count(partial) + <number|$x:number>))"),
  template("for", "list<number>", "(for $x in <number> return <number|$x:number>)"),
  template(
    "some",
    "boolean",
    "(some $x in <int>..<int>, $y in <list<number>> satisfies <boolean|$x:number,$y:number>)",
  ),
  template("entry", "number", "{ $f: function($a: number) <number|$a:number>, $r: $f(<number>) }.$r"),
];

export const anyTypes: readonly TypeName[] = [...single, ...single.map((type) => `list<${type}>`)];

export const bindings: readonly Template[] = [
  ...anyTypes.flatMap(ofAny),
  ...single.flatMap(ofAnyList),
  ...ordered.flatMap(ofOrdered),
  ...[...atoms, "row"].flatMap(quantified),
  ...contexts,
  ...ofItems,
];

/** Of what kind a construct is, for its share among those that make a type. */
export const isOfAny = ({ is, type }: Template): boolean =>
  ["if", "at", "entry", "apply"].includes(is) && (innerOf(type) === undefined || isListType(type));
