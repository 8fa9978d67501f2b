import { fold, type Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Store } from "./store.ts";

/** Where the published procedures are. */
export interface Publishing {
  readonly store: Pick<Store, "currentVersions">;
}

export interface ProcedureSummary {
  readonly id: string;
  readonly code: string;
  readonly title: Localized;
  readonly summary: Localized;
}

/** The procedures in which every word of the query begins some word, with or without diacritics; all for an empty one. */
export const findProcedures = async (ctx: Publishing, query: string): Promise<readonly ProcedureSummary[]> => {
  const wanted = words(query);
  const versions = await ctx.store.currentVersions();
  return versions
    .map(({ definition }) => ({ definition, score: score(definition, wanted) }))
    .filter((found) => found.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ definition: { id, code, title, summary } }) => ({ id, code, title, summary }));
};

/** A dot belongs to a word only inside it, as in a code; elsewhere it ends a sentence. */
const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}.]+|\.+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\.+/u)
    .filter(Boolean);

/** 0 if a word is missing; the title counts more than what people call it otherwise. */
const score = ({ title, summary, code, alsoKnownAs }: Procedure, wanted: readonly string[]): number => {
  const named = words(`${title.vi} ${title.en} ${code}`);
  const known = words(`${alsoKnownAs.join(" ")} ${summary.vi} ${summary.en}`);
  return wanted.reduce((sum, word) => {
    if (sum === 0) return 0;
    if (named.some((it) => it.startsWith(word))) return sum + 2;
    return known.some((it) => it.startsWith(word) || close(it, word)) || named.some((it) => close(it, word))
      ? sum + 1
      : 0;
  }, 1);
};

/** One letter wrong, missing, too many or swapped, where the longer word has four letters or more. */
const close = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 4) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
};
