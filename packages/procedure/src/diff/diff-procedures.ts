import { canonicalJson } from "@motlan/kernel";
import type { Procedure } from "../procedure.ts";
import type { Change, Facet } from "./change.ts";
import { legible, withoutWords } from "./legible.ts";
import { type Piece, piecesOf } from "./pieces-of.ts";

/**
 * What became of a procedure from one version to the next, piece by piece, by ids that stay: first what the later one
 * has, in its order, then what is gone. Where nothing is told, the two say the same.
 */
export const diffProcedures = (before: Procedure, after: Procedure): readonly Change[] => {
  const [old, now] = [byName(before), byName(after)];
  const gone = [...old].flatMap(([name, it]) => (now.has(name) ? [] : [whole("removed", it)]));
  const there = [...now].flatMap(([name, it]) => {
    const was = old.get(name);
    return was === undefined ? [whole("added", it)] : changeOf(was, it);
  });
  return [...there, ...gone];
};

const byName = (procedure: Procedure): ReadonlyMap<string, Piece> =>
  new Map(piecesOf(procedure).map((it) => [`${it.of} ${it.id}`, it]));

const whole = (kind: Change["kind"], { of, id }: Piece): Change => ({ kind, of, id, facets: [] });

const changeOf = (was: Piece, now: Piece): readonly Change[] => {
  const facets = facetsOf(was.properties, now.properties);
  if (facets.length === 0) return [];
  return [{ kind: facets.every(isOfWords) ? "reworded" : "changed", of: now.of, id: now.id, facets }];
};

const facetsOf = (was: object, now: object): readonly Facet[] => {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(now))];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const facet = { name, before: legible(before.get(name)), after: legible(after.get(name)) };
    return canonicalJson(facet.before) === canonicalJson(facet.after) ? [] : [facet];
  });
};

/** Names are looked for by them, and say nothing that binds. */
const wordsAlone: readonly string[] = ["alsoKnownAs"];

const isOfWords = ({ name, before, after }: Facet): boolean =>
  wordsAlone.includes(name) || canonicalJson(withoutWords(before)) === canonicalJson(withoutWords(after));
