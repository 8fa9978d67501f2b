import type { Localized } from "@motlan/kernel";
import { constant, type Rule, renamePaths } from "@motlan/rules";
import type { OneOfSeveral } from "../form-state.ts";
import type { Check, Field, Page, Party, Procedure, Section, Subject } from "../procedure.ts";
import type { Proof, Requirement } from "../requirement.ts";

/** One of several, and the record it points at where that is known. */
export interface One extends OneOfSeveral {
  readonly ref?: string;
}

/** The name of one of several: `movers[CT-12]`. */
const nameOfOne = ({ subject, key }: Pick<OneOfSeveral, "subject" | "key">): string => `${subject}[${key}]`;

/** The subject that is several, and the key, in the name of one of it; null in any other name. */
export const oneNamed = (name: string): Pick<OneOfSeveral, "subject" | "key"> | null => {
  const [, subject, key] = /^([^[\]]+)\[([^[\]]+)\]$/u.exec(name) ?? [];
  return subject === undefined || key === undefined ? null : { subject, key };
};

/** A path as the definition has it: `movers[a].sex` is written as `movers.sex`. */
export const asWritten = (path: string): string => {
  const [name = "", ...rest] = path.split(".");
  return [oneNamed(name)?.subject ?? name, ...rest].join(".");
};

/** Those picked of the subject that a path begins with; null where that is not several. */
export type Each = (path: string) => readonly Reader[] | null;

/** Null where nobody is several. */
export const eachOf = ({ subjects }: Procedure, ones: readonly One[]): Each | null => {
  const several = Object.keys(subjects).filter((name) => subjects[name]?.several);
  if (several.length === 0) return null;
  return (path) => {
    const name = path.split(".")[0] ?? "";
    return several.includes(name) ? ones.filter((one) => one.subject === name).map(reader) : null;
  };
};

/** `spread`, of all that a form has: what it comes to in the end stays as it is written. */
export const spreadForm = (procedure: Procedure, ones: readonly One[]): Procedure => {
  const each = eachOf(procedure, ones);
  if (each === null) return procedure;
  return {
    ...procedure,
    subjects: { ...procedure.subjects, ...subjectsOf(procedure, ones) },
    fields: Object.fromEntries(
      Object.values(procedure.fields).flatMap((field) =>
        (each(field.path)?.map((one) => fieldOf(field, one)) ?? [heldOfEach(field, each)]).map((it) => [it.path, it]),
      ),
    ),
    pages: procedure.pages.map(
      (page): Page => ({ ...page, sections: page.sections.flatMap((it) => sections(it, each)) }),
    ),
    ...(procedure.parties ? { parties: procedure.parties.map((party) => partyOf(party, each)) } : {}),
    checks: procedure.checks.flatMap(checksOver(each)),
    ...(procedure.doubts ? { doubts: procedure.doubts.flatMap(checksOver(each)) } : {}),
    requires: procedure.requires.flatMap((it) => each(it.each ?? "")?.map((one) => requirementOf(it, one)) ?? [it]),
  };
};

/** How what is written of several reads for one of them. */
export interface Reader {
  readonly name: string;
  readonly key: string;
  readonly title: Localized;
  readonly path: (path: string) => string;
  readonly rule: (rule: Rule) => Rule;
}

const reader = (one: One): Reader => {
  const name = nameOfOne(one);
  const path = (written: string): string => {
    const [first, ...rest] = written.split(".");
    return first === one.subject && rest.length > 0 ? [name, ...rest].join(".") : written;
  };
  return { name, key: one.key, title: one.title, path, rule: (rule) => renamePaths(rule, path) };
};

const subjectsOf = ({ subjects }: Procedure, ones: readonly One[]): Record<string, Subject> =>
  Object.fromEntries(
    ones.flatMap((one) => {
      const template = subjects[one.subject];
      if (template === undefined) return [];
      const from = one.ref === undefined ? [] : [constant({ kind: "subject", entity: template.entity }, one.ref)];
      return [[nameOfOne(one), { entity: template.entity, title: one.title, from, isNew: false, else: [] }]];
    }),
  );

const fieldOf = (field: Field, { name, path, rule }: Reader): Field => ({
  ...field,
  path: path(field.path),
  subject: name,
  suggest: field.suggest.map(rule),
  ...(field.when ? { when: rule(field.when) } : {}),
  ...(field.doubts ? { doubts: field.doubts.map((it) => ({ ...it, holds: rule(it.holds) })) } : {}),
});

/** What is worked out of several: whether it holds of each that was picked; of nobody nothing does. */
const heldOfEach = (field: Field, each: Each): Field => {
  const { computed } = field;
  const rules = computed && each(field.each ?? "")?.map(({ rule }) => rule(computed));
  if (computed === undefined || rules === undefined || rules === null) return field;
  if (rules.length === 0) return { ...field, computed: constant({ kind: "boolean" }, false) };
  const reads = [...new Set(rules.flatMap((it) => it.reads))];
  return {
    ...field,
    computed: { ...computed, reads, tree: { node: "logic", op: "and", of: rules.map((it) => it.tree) } },
  };
};

/** The section of the choice stays, without fields; one follows for each that was picked. */
const sections = (section: Section, each: Each): readonly Section[] => {
  const ones = each(section.subject ?? "");
  if (ones === null) return [section];
  return [
    { ...section, fields: [] },
    ...ones.map(({ name, key, title, path, rule }) => ({
      id: `${section.id}[${key}]`,
      title,
      subject: name,
      ...(section.when ? { when: rule(section.when) } : {}),
      fields: section.fields.map(path),
    })),
  ];
};

/** A party is shown of several what she is shown of each. */
const partyOf = (party: Party, each: Each): Party => ({
  ...party,
  shows: party.shows.flatMap((path) => each(path)?.map((one) => one.path(path)) ?? [path]),
});

const checksOver = (each: (path: string) => readonly Reader[] | null) => (check: Check) =>
  each(check.each ?? "")?.map((one) => checkOf(check, one)) ?? [check];

const checkOf = (check: Check, { key, rule }: Reader): Check => ({
  ...check,
  id: `${check.id}[${key}]`,
  when: rule(check.when),
});

const requirementOf = (requirement: Requirement, { key, title, path, rule }: Reader): Requirement => ({
  ...requirement,
  id: `${requirement.id}[${key}]`,
  title: { vi: `${requirement.title.vi} – ${title.vi}`, en: `${requirement.title.en} – ${title.en}` },
  ...(requirement.metBy === undefined ? {} : { metBy: path(requirement.metBy) }),
  ...(requirement.shows ? { shows: rule(requirement.shows) } : {}),
  ...(requirement.or ? { or: requirement.or.map((it) => proofOf(it, { path, rule })) } : {}),
  ...(requirement.when ? { when: rule(requirement.when) } : {}),
});

const proofOf = ({ metBy, shows }: Proof, { path, rule }: Pick<Reader, "path" | "rule">): Proof => ({
  metBy: path(metBy),
  ...(shows ? { shows: rule(shows) } : {}),
});
