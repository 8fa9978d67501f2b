import type { GraphValue } from "./read-graph.ts";
import type { PropertyShape } from "./shape.ts";

/** What the rules need to know beside the values: full names, and what a reference is said to be. */
export interface Known {
  readonly full: (name: string) => string;
  readonly typesOf: (id: string) => readonly string[];
}

/** Codes of what is wrong with the values of one property. */
export const brokenProperty = (
  shape: PropertyShape,
  values: readonly GraphValue[],
  { full, typesOf }: Known,
): readonly string[] => {
  const { min = 0, max = Number.POSITIVE_INFINITY, class: wanted, datatype, uniqueLang } = shape;
  const isOfClass = (it: GraphValue) =>
    wanted === undefined || (it.kind === "reference" && typesOf(it.to).includes(full(wanted)));
  const isOfType = (it: GraphValue) => datatype === undefined || isLiteralOf(it, full(datatype));
  return [
    ...(values.length < min ? ["too-few"] : []),
    ...(values.length > max ? ["too-many"] : []),
    ...(values.every(isOfClass) ? [] : ["not-of-class"]),
    ...(values.every(isOfType) ? [] : ["not-of-datatype"]),
    ...(uniqueLang && hasLanguageTwice(values) ? ["language-twice"] : []),
  ];
};

/** How the values of a datatype are written; SHACL takes none that is not. */
const lexical: Readonly<Record<string, RegExp>> = {
  "http://www.w3.org/2001/XMLSchema#double": /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/u,
  "http://www.w3.org/2001/XMLSchema#duration":
    /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/u,
};

const isLiteralOf = (it: GraphValue, datatype: string): boolean =>
  it.kind === "literal" && it.datatype === datatype && (lexical[datatype]?.test(it.lexical) ?? true);

const hasLanguageTwice = (values: readonly GraphValue[]): boolean => {
  const said = values.flatMap((it) => (it.kind === "literal" && it.language ? [it.language.toLowerCase()] : []));
  return new Set(said).size < said.length;
};
