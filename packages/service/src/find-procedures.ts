import { fold, type Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { forceOf } from "./in-force.ts";
import { currentVersions, type Publishing } from "./publishing/current-versions.ts";

export interface ProcedureSummary {
  readonly id: string;
  readonly code: string;
  readonly title: Localized;
  readonly summary: Localized;
}

/**
 * The procedures, but for those that have ended, in which every word of the query begins some word, with or without diacritics; all for an empty one.
 * Where none has them all, a word in three may be one that nobody thought of: `giấy khai sinh cho cháu`.
 */
export const findProcedures = async (ctx: Publishing, query: string): Promise<readonly ProcedureSummary[]> => {
  const wanted = words(query);
  const versions = await currentVersions(ctx);
  const open = versions.filter(({ definition }) => forceOf(definition, ctx.clock.now()) !== "ended");
  const rated = open.map(({ definition }) => ({ definition, ...rate(definition, wanted) }));
  const leastMissed = Math.min(...rated.map(({ missed }) => missed));
  return rated
    .filter(({ missed }) => missed === leastMissed && missed <= wanted.length / 3)
    .toSorted((a, b) => b.score - a.score)
    .map(({ definition: { id, code, title, summary } }) => ({ id, code, title, summary }));
};

/** A dot belongs to a word only inside it, as in a code; elsewhere it ends a sentence. */
const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}.]+|\.+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\.+/u)
    .filter(Boolean);

interface Rating {
  readonly score: number;
  /** How many words of the query it has not. */
  readonly missed: number;
}

/** The title counts more than what people call it otherwise. */
const rate = ({ title, summary, code, alsoKnownAs }: Procedure, wanted: readonly string[]): Rating => {
  const named = words(`${title.vi} ${title.en} ${code}`);
  const known = words(`${alsoKnownAs.join(" ")} ${summary.vi} ${summary.en}`);
  const points = wanted.map((word) => {
    if (named.some((it) => it.startsWith(word))) return 2;
    return Number(known.some((it) => it.startsWith(word) || close(it, word)) || named.some((it) => close(it, word)));
  });
  return { score: points.reduce((sum, point) => sum + point, 0), missed: points.filter((it) => it === 0).length };
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
