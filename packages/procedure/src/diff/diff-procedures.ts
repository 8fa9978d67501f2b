import { canonicalJson, isRecord, type Localized } from "@motlan/kernel";
import type { Procedure } from "../procedure.ts";
import type { Change, Facet } from "./change.ts";
import { legible, withoutWords } from "./legible.ts";
import { type Piece, piecesOf } from "./pieces-of.ts";

/**
 * What became of a procedure from one version to the next, piece by piece, by ids that stay: first what the later one
 * has, in its order, then what is gone. Where nothing is told, the two say the same; of one that nothing was before,
 * every piece is new.
 */
export const diffProcedures = (before: Procedure | null, after: Procedure): readonly Change[] => {
  const [old, now] = [before === null ? new Map<string, Piece>() : byName(before), byName(after)];
  const gone = [...old].flatMap(([name, it]) => (now.has(name) ? [] : [whole("removed", it)]));
  const there = [...now].flatMap(([name, it]) => {
    const was = old.get(name);
    return was === undefined ? [whole("added", it)] : changeOf(was, it);
  });
  return [...there, ...gone];
};

const byName = (procedure: Procedure): ReadonlyMap<string, Piece> =>
  new Map(piecesOf(procedure).map((it) => [`${it.of} ${it.id}`, it]));

const whole = (kind: Change["kind"], piece: Piece): Change => ({ kind, ...named(piece), facets: [] });

const named = ({ of, id, properties }: Piece): Pick<Change, "of" | "id" | "title"> => {
  const title = titleIn(properties);
  return { of, id, ...(title === undefined ? {} : { title }) };
};

const titleIn = (properties: object): Localized | undefined => {
  const title: unknown = "title" in properties ? properties.title : undefined;
  if (!isRecord(title)) return undefined;
  const { vi, en } = title;
  return typeof vi === "string" && typeof en === "string" ? { vi, en } : undefined;
};

const changeOf = (was: Piece, now: Piece): readonly Change[] => {
  const facets = facetsOf(was.properties, now.properties);
  if (facets.length === 0) return [];
  return [{ kind: facets.every(isOfWords) ? "reworded" : "changed", ...named(now), facets }];
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
