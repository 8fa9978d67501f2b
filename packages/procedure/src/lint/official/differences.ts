import type { Official, OfficialFact } from "../../compile/format-official.ts";
import type { Finding, Looked } from "../check.ts";
import { compareAuthority } from "./authority.ts";
import { compareDeadline } from "./deadline.ts";
import type { Compare } from "./difference.ts";
import { compareFees } from "./fees.ts";
import { compareLaw } from "./law.ts";
import { comparePapers } from "./papers.ts";

const compare: Readonly<Record<OfficialFact, Compare>> = {
  deadline: compareDeadline,
  fees: compareFees,
  papers: comparePapers,
  authority: compareAuthority,
  law: compareLaw,
};

type Note = Official["notes"][number];

/** How a definition differs from its official record in one fact, without what a note tells. */
export const differencesOf = (fact: OfficialFact, looked: Looked): readonly Finding[] => {
  const { official } = looked.facts;
  if (official === null) return [];
  const notes = official.notes.filter(({ of }) => of === fact);
  return compare[fact](official, looked)
    .filter(({ name }) => !notes.some((note) => isOf(note, name)))
    .map(({ at, params = {} }) => ({ at, params }));
};

/** What notes name that is no difference. A note of a whole fact, as of a record that contradicts itself, always stands. */
export const needlessNames = (looked: Looked): readonly string[] => {
  const { official } = looked.facts;
  return (official?.notes ?? []).flatMap(({ of, names = [] }) => {
    const differing = official === null ? [] : compare[of](official, looked).map(({ name }) => name);
    return names.filter((name) => !differing.includes(name));
  });
};

const isOf = ({ names }: Note, name: string): boolean => names === undefined || names.includes(name);
