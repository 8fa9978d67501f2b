import type { OutputDefinition, PlainValue } from "../table/definition.ts";
import type { Type } from "../type.ts";
import { checkCodes } from "./check-codes.ts";
import { mismatch } from "./mismatch.ts";
import type { OutputCell } from "./output-cell.ts";
import { complain } from "./typed.ts";
import { isOf, join, typeName } from "./types.ts";

const isText = (value: PlainValue): value is string => typeof value === "string";

/** A code is of the list that the expressions say; of none, its listed values are one. */
const codeType = ({ name, values }: OutputDefinition, cells: readonly OutputCell[]): Type => {
  const said = cells.map(({ value }) => value.type).find(({ kind }) => kind === "code");
  const codes = values?.filter(isText);
  if (said?.kind === "code") return codes === undefined ? said : { ...said, codes };
  return codes === undefined ? { kind: "null" } : { kind: "code", list: name, codes };
};

export const kindOf = ({ type }: OutputDefinition): Type["kind"] => (typeof type === "string" ? type : type.kind);

const declaredType = (definition: OutputDefinition, cells: readonly OutputCell[]): Type => {
  const kind = definition.type;
  if (typeof kind !== "string") return kind;
  if (kind === "code") return codeType(definition, cells);
  return kind === "list" || kind === "context" ? { kind: "null" } : { kind };
};

/** A code will do for a text, an amount and a number for each other. */
const alike: Readonly<Partial<Record<Type["kind"], Type["kind"]>>> = { text: "code", number: "money" };

interface Expected {
  readonly type: Type;
  readonly kind: Type["kind"];
}

/** What a rule was found to give. */
type Told = Pick<OutputCell, "value" | "checker">;

/** A text that is not written out may be anything, and no code of a list. */
const isAnyText = (value: Told["value"], wanted: Type): boolean =>
  wanted.kind === "code" && value.type.kind === "text" && value.texts.length === 0;

/** The type that goes with what was expected; what does not is complained of, and texts that are no codes of it. */
const joined = ({ value, checker }: Told, { type, kind }: Expected): Type | undefined => {
  // A code must be one of what was expected, not only of what both have in common.
  checkCodes(checker, { ...value, type, texts: [] }, value);
  const both = isAnyText(value, type) ? undefined : join(type, value.type);
  if (both !== undefined && (isOf(both, kind) || both.kind === alike[kind])) return both;
  const expected = type.kind === "null" ? kind : typeName(type);
  complain(checker, value, ["rule-type", mismatch(expected, value.type)]);
  return undefined;
};

export const expectType = (told: Told, type: Type): void => {
  joined(told, { type, kind: type.kind });
};

/** The type of a column of outputs. What does not go with those before it, or with the declared kind, is refused. */
export const typeOfOutput = (definition: OutputDefinition, cells: readonly OutputCell[]): Type => {
  const declared = declaredType(definition, cells);
  let type = declared;
  for (const cell of cells) {
    const both = joined(cell, { type, kind: kindOf(definition) });
    if (declared.kind === "null" && both !== undefined) type = both;
  }
  return type;
};
