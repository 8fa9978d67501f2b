import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { ProcedureDefinition, Single, WrittenProcedure } from "./format-procedure.ts";
import type { Path } from "./places.ts";
import type { Read } from "./source.ts";

/** What a part says by being another procedure. */
interface Source {
  readonly ref: Single;
  /** Which of the parts, and its name. */
  readonly n: number;
  readonly part: string;
  /** The papers of cases that are not for the bundle. */
  readonly without: readonly string[];
}

export type Merged = Omit<ProcedureDefinition, "handled-by" | "steps" | "result">;

/** The bundle's own words, and after them those of the procedures that its parts are. */
export const mergedWith = (
  read: Read<WrittenProcedure>,
  refs: readonly (Single | undefined)[],
  issues: Issue[],
): Read<Merged> => {
  const { data } = read;
  const sources = refs.flatMap((ref, n): Source[] => {
    const { part = "", without = [] } = data.parts?.[n] ?? {};
    return ref ? [{ ref, n, part, without }] : [];
  });
  issues.push(...refs.flatMap((ref, n) => unknownPapers(read, n, ref)));
  const pages = pagesOf(read, sources, issues);
  const checks = behind(
    data.checks,
    sources,
    ({ ref }) => ref.checks,
    (it) => it.check,
  );
  const requires = behind(data.requires, sources, papersOf, (it) => it.requirement);
  const fee = behind(data.fee, sources, feesOf, (it) => it.fee);
  const notAsked = behind(
    data["not-asked"],
    sources,
    ({ ref }) => ref["not-asked"],
    (it) => (typeof it === "string" ? it : it.evidence),
  );
  const from = { checks: checks.from, requires: requires.from, fee: fee.from, "not-asked": notAsked.from };
  const elsewhere = ([root = "", key = ""]: Path): Path | undefined => {
    if (root === "pages" && data.pages[Number(key)]?.of !== undefined) return ["pages", key, "of"];
    const n = sourceOf(root, key, { data, sources, from });
    return n === undefined ? undefined : ["parts", n, "procedure"];
  };
  return {
    ...read,
    at: (path, code, params) => read.at(elsewhere(path) ?? path, code, params),
    data: {
      ...data,
      "identity-level": Math.max(data["identity-level"], ...sources.map(({ ref }) => ref["identity-level"])),
      ask: Object.assign({}, ...sources.map(({ ref }) => ref.ask), data.ask),
      subjects: Object.assign({}, ...sources.map(({ ref }) => ref.subjects), data.subjects),
      checks: checks.all,
      requires: requires.all,
      "not-asked": notAsked.all,
      fee: fee.all,
      pages,
    },
  };
};

const papersOf = ({ ref, part, without }: Source): Single["requires"] =>
  ref.requires.filter(({ requirement }) => !without.includes(requirement)).map((it) => ({ ...it, part }));

const feesOf = ({ ref, part }: Source): Single["fee"] => ref.fee.map((it) => ({ ...it, part }));

/** A paper that a part leaves out must be one that the procedure asks for. */
const unknownPapers = ({ data, at }: Read<WrittenProcedure>, n: number, ref: Single | undefined): readonly Issue[] => {
  const known = ref?.requires.map(({ requirement }) => requirement) ?? [];
  return (data.parts?.[n]?.without ?? []).flatMap((name, index) =>
    known.includes(name)
      ? []
      : [at(["parts", n, "without", index], "paper-unknown", { name, suggestion: nearest(name, known) ?? "" })],
  );
};

interface Behind<T> {
  readonly all: T[];
  /** Of each behind the bundle's own, the part that it is from. */
  readonly from: readonly number[];
}

const behind = <T>(
  ours: readonly T[],
  sources: readonly Source[],
  theirs: (source: Source) => readonly T[],
  nameOf: (thing: T) => string,
): Behind<T> => {
  const names = ours.map(nameOf);
  const added = sources.flatMap((source) =>
    theirs(source).flatMap((it) => (names.includes(nameOf(it)) ? [] : [{ it, n: source.n }])),
  );
  return { all: [...ours, ...added.map(({ it }) => it)], from: added.map(({ n }) => n) };
};

interface Origins {
  readonly data: WrittenProcedure;
  readonly sources: readonly Source[];
  readonly from: Readonly<Record<"checks" | "requires" | "fee" | "not-asked", readonly number[]>>;
}

/** The part by which something came that the bundle does not say itself. */
const sourceOf = (
  root: string | number,
  key: string | number,
  { data, sources, from }: Origins,
): number | undefined => {
  switch (root) {
    case "ask":
    case "subjects":
      if (Object.hasOwn(data[root], key)) return undefined;
      return sources.find(({ ref }) => Object.hasOwn(ref[root], key))?.n;
    case "checks":
    case "requires":
    case "fee":
    case "not-asked":
      return from[root][Number(key) - data[root].length];
    default:
      return undefined;
  }
};

const pagesOf = (
  { data, at }: Read<WrittenProcedure>,
  sources: readonly Source[],
  issues: Issue[],
): ProcedureDefinition["pages"] =>
  data.pages.flatMap(({ of, title, sections, ...page }, p): ProcedureDefinition["pages"] => {
    if (of === undefined) return title && sections ? [{ ...page, title, sections }] : [];
    const unknown = (key: string, code: string, name: string, names: readonly string[]) => {
      issues.push(at(["pages", p, key], code, { name, suggestion: nearest(name, names) ?? "" }));
      return [];
    };
    const whose = sources.find(({ part }) => part === of);
    if (whose === undefined)
      return unknown(
        "of",
        "part-unknown",
        of,
        sources.map(({ part }) => part),
      );
    const found = whose.ref.pages.find((it) => it.page === page.page);
    if (found?.title && found.sections)
      return [{ page: found.page, title: found.title, sections: found.sections, part: of }];
    return unknown(
      "page",
      "page-unknown",
      page.page,
      whose.ref.pages.map((it) => it.page),
    );
  });
