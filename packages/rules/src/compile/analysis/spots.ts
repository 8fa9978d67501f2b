import type { Inner } from "../../run/inner.ts";
import { settle } from "../../run/settle.ts";
import { innerValues } from "../../table/allowed.ts";
import type { TableInput } from "../../table/table.ts";
import type { Type } from "../../type.ts";
import type { LineSpot } from "./line.ts";
import { lineSpots } from "./lines.ts";

/** One value, as a cell writes it. */
export interface ItemSpot {
  readonly kind: "item";
  readonly value: Inner;
  readonly text: string;
}

/** Any text but those that cells name. */
export interface OtherSpot {
  readonly kind: "other";
  readonly value: Inner;
}

/** Values of which every cell that was understood says the same. */
export type Spot = LineSpot | ItemSpot | OtherSpot;

const textOf = (value: Inner, { kind }: Type): string => {
  const plain = JSON.stringify(settle(value));
  return kind === "text" || kind === "code" || typeof value === "boolean" || typeof value === "number"
    ? plain
    : `@${plain}`;
};

const itemsOf = (values: readonly Inner[], type: Type): readonly ItemSpot[] =>
  values.map((value) => ({ kind: "item", value, text: textOf(value, type) }));

const isText = (value: Inner): value is string => typeof value === "string";

/** Longer than any of them, so none of them. */
const otherThan = (texts: readonly string[]): string => texts.reduce((other, text) => other + text, "?");

const textSpots = (named: readonly Inner[], type: Type): readonly Spot[] => {
  const texts = [...new Set(named.filter(isText))];
  return [...itemsOf(texts, type), { kind: "other", value: otherThan(texts) }];
};

/**
 * All values but null that an input can have, cut where the constants of its cells cut them; undefined of a type whose
 * values cannot be gone through.
 */
export const spotsOf = (input: TableInput, named: readonly Inner[]): readonly Spot[] | undefined => {
  const { type, values } = input;
  if (values !== undefined) return itemsOf(innerValues(values, type), type);
  if (type.kind === "boolean") return itemsOf([true, false], type);
  if (type.kind === "code" && type.codes !== undefined) return itemsOf(type.codes, type);
  return type.kind === "text" || type.kind === "code" ? textSpots(named, type) : lineSpots(input, named);
};
