import { atoms, members, ordered, single, type TypeName, writtenType } from "./oracle-types.fixture.ts";
import { type Template, template } from "./template.fixture.ts";

/** One per type, the type put for `T`. */
const each = (types: readonly TypeName[], of: (type: TypeName) => readonly Template[]): readonly Template[] =>
  types.flatMap(of);

const numbers = ["+", "-", "*", "/"].map((op) => template(op, "number", `(<number> ${op} <number>)`));

type Rows = readonly (readonly [is: string, type: TypeName, text: string])[];

const arithmetic: Rows = [
  ["+", "text", "(<text> + <text>)"],
  ["**", "number", "(<number> ** <power>)"],
  ["negation", "number", "(-(<number>))"],
  ["+", "date", "(<date> + <duration>)"],
  ["+", "date", "(<duration> + <date>)"],
  ["+", "date", "(<months> + <date>)"],
  ["-", "date", "(<date> - <duration>)"],
  ["-", "date", "(<date> - <months>)"],
  ["-", "duration", "(<date> - <date>)"],
  ["+", "date-time", "(<date-time> + <duration>)"],
  ["+", "date-time", "(<date-time> + <months>)"],
  ["-", "date-time", "(<date-time> - <duration>)"],
  ["-", "date-time", "(<date-time> - <months>)"],
  ["-", "duration", "(<date-time> - <date-time>)"],
  ["+", "time", "(<time> + <duration>)"],
  ["-", "time", "(<time> - <duration>)"],
  ["-", "duration", "(<time> - <time>)"],
  ["+", "duration", "(<duration> + <duration>)"],
  ["-", "duration", "(<duration> - <duration>)"],
  ["+", "months", "(<months> + <months>)"],
  ["-", "months", "(<months> - <months>)"],
];

const scaled: Rows = [
  ["*", "duration", "(<duration> * <number>)"],
  ["*", "duration", "(<number> * <duration>)"],
  ["/", "duration", "(<duration> / <number>)"],
  ["/", "number", "(<duration> / <duration>)"],
  ["negation", "duration", "(-(<duration>))"],
  ["*", "months", "(<months> * <number>)"],
  ["/", "months", "(<months> / <number>)"],
  ["/", "number", "(<months> / <months>)"],
  ["negation", "months", "(-(<months>))"],
];

const templatesOf = (rows: Rows): readonly Template[] => rows.map(([is, type, text]) => template(is, type, text));

/** Durations multiplied, divided and negated: each case is one that feelin has nothing for, so there are few. */
export const scaling: readonly Template[] = templatesOf(scaled);

const equal = (type: TypeName): readonly Template[] =>
  ["=", "!="].map((op) => template(op, "boolean", `(<${type}> ${op} <${type}>)`));

const isNull = (type: TypeName): readonly Template[] => [template("=", "boolean", `(<${type}> = null)`)];

/** More than once beside the others: much can differ in lists. */
const lists: readonly TypeName[] = ["list<number>", "list<text>", "list<date>"];

const brackets = [
  ["[", "]"],
  ["(", ")"],
  ["[", ")"],
  ["(", "]"],
] as const;

const compared = (type: TypeName): readonly Template[] => [
  ...["<", "<=", ">", ">="].map((op) => template(op, "boolean", `(<${type}> ${op} <${type}>)`)),
  template("between", "boolean", `(<${type}> between <${type}> and <${type}>)`),
  template("in tests", "boolean", `(<${type}> in (<= (<${type}>), > (<${type}>)))`),
  template("in range", "boolean", `(<${type}> in (<range<${type}>>))`),
  ...brackets.flatMap(([open, close]) => [
    template("range", `range<${type}>`, `${open}(<${type}>)..(<${type}>)${close}`),
    template("in tests", "boolean", `(<${type}> in ${open}(<${type}>)..(<${type}>)${close})`),
  ]),
];

const among = (type: TypeName): readonly Template[] => [
  template("in list", "boolean", `(<${type}> in (<list<${type}>>))`),
  template("in tests", "boolean", `(<${type}> in ((<${type}>), (<${type}>)))`),
];

const logic: readonly Template[] = [
  template("and", "boolean", "(<boolean> and <boolean>)"),
  template("or", "boolean", "(<boolean> or <boolean>)"),
];

const instances = (type: TypeName): readonly Template[] => [
  template("instance of", "boolean", `(<${type}> instance of ${writtenType(type)})`),
];

/** Members of the contexts, of each of a list of them, and of dates, times, durations and ranges (DMN 1.5, table 65). */
const parts: readonly Template[] = [
  ...Object.entries(members).flatMap(([of, known]) =>
    Object.entries(known).flatMap(([key, type]) => [
      template("path", type, `<${of}>.${key}`),
      template("path", `list<${type}>`, `<list<${of}>>.${key}`),
      template("get value", type, `get value(<${of}>, "${key}")`),
    ]),
  ),
  ...["year", "month", "day", "weekday"].flatMap((part) =>
    ["date", "date-time"].map((of) => template("part", "number", `(<${of}>).${part}`)),
  ),
  ...["hour", "minute", "second"].flatMap((part) =>
    ["time", "date-time"].map((of) => template("part", "number", `(<${of}>).${part}`)),
  ),
  ...["time", "date-time"].flatMap((of) => [
    template("part", "duration", `(<${of}>).time offset`),
    template("part", "text", `(<${of}>).timezone`),
  ]),
  ...["days", "hours", "minutes", "seconds"].map((part) => template("part", "number", `(<duration>).${part}`)),
  ...["years", "months"].map((part) => template("part", "number", `(<months>).${part}`)),
  ...["number", "date", "duration"].flatMap((type) =>
    ["start", "end"].map((part) => template("part", type, `(<range<${type}>>).${part}`)),
  ),
  template("part", "boolean", "(<range<number>>).start included"),
  template("part", "boolean", "(<range<date>>).end included"),
];

export const operators: readonly Template[] = [
  ...numbers,
  ...templatesOf(arithmetic),
  ...each([...single, ...lists, ...lists, ...lists, "range<number>"], equal),
  ...each(["number", "text", "row", "list<number>"], isNull),
  ...each(ordered, compared),
  ...each(single, among),
  ...logic,
  ...each([...atoms, "box"], instances),
  ...parts,
];
