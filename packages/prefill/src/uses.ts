import type { Localized } from "@motlan/kernel";
import { type Catalogue, type Procedure, proofsOf, type Requirement, spotOf } from "@motlan/procedure";
import type { Rule } from "@motlan/rules";
import { recordEntity } from "./record-path.ts";

/** What something of a subject is wanted for. `condition`: whether a field, a section or a paper is asked at all. */
export type UseKind =
  | "field"
  | "result"
  | "condition"
  | "computed"
  | "suggestion"
  | "candidates"
  | "check"
  | "fee"
  | "authority"
  | "deadline"
  | "leads"
  | "proof";

/** One use that a procedure makes of something of a subject. */
export interface Use {
  /** `filer.birthDate`, or along relations `filer.marriage.date`. */
  readonly path: string;
  readonly kind: UseKind;
  /** What it is for, under the names that people know: page and field, fee, paper, the subject that it leads to. */
  readonly of: readonly Localized[];
  readonly rule?: Rule;
  /** What must hold for it to be wanted at all: of a proof, that the paper is needed. */
  readonly when?: Rule;
}

const readBy = (rule: Rule | undefined, use: Omit<Use, "path" | "rule">): readonly Use[] =>
  (rule?.reads ?? []).map((path) => ({ ...use, path, ...(rule ? { rule } : {}) }));

/** What is needed of the subjects themselves, whoever they turn out to be. */
export const contentUses = (procedure: Procedure): readonly Use[] =>
  [...fieldUses(procedure), ...ruleUses(procedure), ...printedUses(procedure)].filter(({ path }) =>
    isOfSubject(path, procedure),
  );

const fieldUses = (procedure: Procedure): readonly Use[] =>
  Object.values(procedure.fields).map(({ path, title }) => {
    const page = spotOf(procedure, path)?.page;
    const inResult = { path, kind: "result", of: [procedure.result.title] } as const;
    return page ? { path, kind: "field", of: [page.title, title] } : inResult;
  });

const ruleUses = ({
  fields,
  pages,
  subjects,
  checks,
  doubts = [],
  requires,
  fee,
  handledBy,
  deadline,
  parts = [],
}: Procedure): readonly Use[] => [
  ...Object.values(fields).flatMap(({ when, computed, title }) => [
    ...readBy(when, { kind: "condition", of: [title] }),
    ...readBy(computed, { kind: "computed", of: [title] }),
  ]),
  ...pages.flatMap(({ title, sections }) =>
    sections.flatMap((it) => readBy(it.when, { kind: "condition", of: [title, ...some(it.title)] })),
  ),
  ...Object.values(subjects).flatMap(({ where, title }) => readBy(where, { kind: "candidates", of: [title] })),
  ...[...checks, ...doubts].flatMap(({ when, message }) => readBy(when, { kind: "check", of: [message] })),
  ...requires.flatMap(({ when, title }) => readBy(when, { kind: "condition", of: [title] })),
  ...fee.flatMap(({ amount, byChannel = {}, when, unless, title }) =>
    [amount, when, unless, ...Object.values(byChannel)].flatMap((rule) => readBy(rule, { kind: "fee", of: [title] })),
  ),
  ...handlingUses({ handledBy, deadline }, []),
  ...parts.flatMap((part) => [
    ...readBy(part.when, { kind: "condition", of: [part.title] }),
    ...handlingUses(part, [part.title]),
  ]),
];

const handlingUses = (
  { handledBy, deadline }: Pick<Procedure, "handledBy" | "deadline">,
  of: readonly Localized[],
): readonly Use[] => [
  ...[handledBy.authority, handledBy.of].flatMap((rule) => readBy(rule, { kind: "authority", of })),
  ...readBy(deadline.due, { kind: "deadline", of }),
];

/** What stands on each result; of a bundle on that of each part. */
const printedUses = ({ result, parts = [] }: Procedure): readonly Use[] =>
  [result, ...parts.map((part) => part.result)].flatMap(({ fields, keeps = [], title }) =>
    [...fields, ...keeps].map((path) => ({ path, kind: "result", of: [title] })),
  );

const some = (title: Localized | undefined): readonly Localized[] => (title ? [title] : []);

/** The record that proves something, what must be so for it to stand, and what it must show. */
export const proofUses = (requirement: Requirement, procedure: Procedure, catalogue: Catalogue): readonly Use[] =>
  proofsOf(requirement)
    .flatMap(({ metBy, shows }) => {
      const standing = recordEntity(metBy, procedure, catalogue)?.standsWhile?.reads ?? [];
      const { when, title } = requirement;
      const use = { kind: "proof", of: [title], ...(when ? { when } : {}) } as const;
      const stands = [metBy, ...standing.map((element) => `${metBy}.${element}`)].map((path) => ({ ...use, path }));
      return [...stands, ...readBy(shows, use)];
    })
    .filter(({ path }) => isOfSubject(path, procedure));

export const isOfSubject = (path: string, { subjects }: Procedure): boolean =>
  path.includes(".") && subjects[path.split(".")[0] ?? ""] !== undefined;
