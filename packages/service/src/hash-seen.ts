import type { SourcedValues } from "@motlan/dossier";
import type { Json } from "@motlan/kernel";
import { askedFields } from "@motlan/procedure";
import type { Draft } from "./form.ts";
import { hashOf } from "./hash.ts";
import { jsonOf } from "./json-of.ts";

export interface Seen {
  /** What she confirms, in the languages it may be put to her in. */
  readonly statement: Json;
  /** What others had stated, by path. */
  readonly shown: Readonly<Record<string, Json>>;
  /** Her own values, with where each is from. */
  readonly values: SourcedValues;
}

/** What a party has before her when she confirms. */
export const seenIn = ({ procedure, part, open, record }: Draft, values: SourcedValues): Seen => {
  const asked = askedFields(procedure);
  const mine = asked.filter((path) => open?.includes(path));
  const others = asked.filter((path) => !mine.includes(path));
  return {
    statement: part ? { vi: part.statement.vi, en: part.statement.en } : null,
    shown: pickFrom(record.answers, others),
    values: pickFrom(values, mine),
  };
};

const pickFrom = <T>(from: Readonly<Record<string, T>>, paths: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(
    paths.flatMap((path) => {
      const value = from[path];
      return value === undefined ? [] : [[path, value]];
    }),
  );

/** The same whenever it is looked at, as long as what stands there, and whose word it is, is the same. */
export const hashSeen = (draft: Draft, all: SourcedValues): string => {
  const { values, ...seen } = seenIn(draft, all);
  const told = Object.entries(values).map(([path, { value, provenance }]) => {
    const by = provenance.kind === "register" ? provenance.register : provenance.kind;
    return [path, { value, by }];
  });
  return hashOf(jsonOf({ ...seen, values: Object.fromEntries(told) }));
};
