import { type Catalogue, leadsOf, type Procedure, proofsOf, type Requirement, ruleValue } from "@motlan/procedure";
import type { Rule } from "@motlan/rules";
import type { Wanted } from "./outlook.ts";
import { recordEntity } from "./record-path.ts";
import type { Resolution } from "./resolve.ts";
import { type Shown, shownNow } from "./shown.ts";
import type { Situation } from "./situation.ts";

/**
 * Every path that the procedure uses of its subjects: fields on pages, what rules read, what meets requirements.
 * Nothing else is ever asked of a register.
 */
export const neededPaths = (procedure: Procedure, catalogue: Catalogue): ReadonlySet<string> => {
  const leads = leadingRules(procedure).flatMap((rule) => rule.reads);
  const proofs = procedure.requires.flatMap((it) => provingPaths(it, procedure, catalogue));
  const proposals = Object.values(procedure.fields).flatMap(({ suggest }) => suggest.flatMap(({ reads }) => reads));
  const more = [...leads, ...proofs, ...proposals].filter((path) => isOfSubject(path, procedure));
  return new Set([...contentPaths(procedure), ...more]);
};

/** What is needed of the subjects themselves, whoever they turn out to be. */
const contentPaths = (procedure: Procedure): readonly string[] => {
  const read = rulesOf(procedure).flatMap((rule) => rule.reads);
  const paths = [...Object.keys(procedure.fields), ...read, ...procedure.result.fields];
  return paths.filter((path) => isOfSubject(path, procedure));
};

/** The record that proves something, what must be so for it to stand, and what it must show. */
const provingPaths = (requirement: Requirement, procedure: Procedure, catalogue: Catalogue): readonly string[] =>
  proofsOf(requirement).flatMap(({ metBy, shows }) => {
    const standing = recordEntity(metBy, procedure, catalogue)?.standsWhile?.reads ?? [];
    return [metBy, ...standing.map((element) => `${metBy}.${element}`), ...(shows?.reads ?? [])];
  });

/** Proofs that are not needed as things stand are nobody's business. */
const provingNow = (procedure: Procedure, catalogue: Catalogue, resolution: Resolution): readonly string[] =>
  procedure.requires
    .filter(({ when }) => when === undefined || resolution.evaluate(when) === true)
    .flatMap((it) => provingPaths(it, procedure, catalogue))
    .filter((path) => isOfSubject(path, procedure));

/**
 * What the rules that lead from one subject to the next read as things stand. Once it is answered that the filer is the
 * grandmother, her own marriage leads nowhere and is nobody's business; nor is the divorce of who is not divorced.
 */
const leadingNow = (procedure: Procedure, resolution: Resolution, shown: Shown): readonly string[] => {
  const { seen, run } = watched(resolution);
  for (const [name, subject] of Object.entries(procedure.subjects))
    if (shown.needs(name)) for (const rule of leadsOf(subject)) run(rule);
  return [...seen].filter((path) => isOfSubject(path, procedure));
};

/**
 * What proposals read as things stand, for fields that show. Of several for a field only those up to the first that is
 * known, or may be.
 */
const proposingNow = (procedure: Procedure, resolution: Resolution, shown: Shown): readonly string[] => {
  const { seen, run } = watched(resolution);
  for (const { path, suggest } of Object.values(procedure.fields))
    if (shown.shows(path)) suggest.find((rule) => run(rule) !== null);
  return [...seen].filter((path) => isOfSubject(path, procedure));
};

/** Runs rules and notes what they really read: the branch that is not taken is nobody's business. */
const watched = ({ env }: Resolution) => {
  const seen = new Set<string>();
  const read = (path: string) => {
    seen.add(path);
    return env.read(path);
  };
  return { seen, run: (rule: Rule) => ruleValue(rule, { ...env, read }) };
};

const isOfSubject = (path: string, { subjects }: Procedure): boolean =>
  path.includes(".") && subjects[path.split(".")[0] ?? ""] !== undefined;

const leadingRules = ({ subjects }: Procedure): readonly Rule[] => Object.values(subjects).flatMap(leadsOf);

const rulesOf = (procedure: Procedure): Rule[] => [
  ...Object.values(procedure.fields).flatMap((field) => [...some(field.when), ...some(field.computed)]),
  ...procedure.pages.flatMap((page) => page.sections.flatMap((section) => some(section.when))),
  ...Object.values(procedure.subjects).flatMap((subject) => some(subject.where)),
  ...procedure.checks.map((check) => check.when),
  ...procedure.requires.flatMap((requirement) => some(requirement.when)),
  ...procedure.fee.flatMap((fee) => [fee.amount, ...some(fee.when), ...some(fee.unless)]),
  procedure.handledBy.authority,
  procedure.handledBy.of,
  procedure.deadline.due,
];

const some = (rule: Rule | undefined): Rule[] => (rule ? [rule] : []);

/** The records and elements wanted now: of the subjects that point at a record, and of candidates to choose from. */
export const wantedNow = (situation: Situation, resolution: Resolution): readonly Wanted[] => {
  const { procedure, catalogue } = situation;
  const shown = shownNow(situation, resolution);
  const paths = new Set([
    ...contentPaths(procedure),
    ...leadingNow(procedure, resolution, shown),
    ...proposingNow(procedure, resolution, shown),
    ...provingNow(procedure, catalogue, resolution),
  ]);
  return [...paths].flatMap((path) => wantedAlong(path, procedure, catalogue, resolution));
};

const wantedAlong = (path: string, procedure: Procedure, catalogue: Catalogue, resolution: Resolution): Wanted[] => {
  const [name = "", ...rest] = path.split(".");
  let entity = procedure.subjects[name]?.entity;
  let ref = resolution.subject(name).ref;
  const wanted: Wanted[] = [];
  for (const [index, element] of rest.entries()) {
    if (ref === null || entity === undefined) break;
    wanted.push({ ref, entity, element });
    const next = resolution.env.read([name, ...rest.slice(0, index + 1)].join("."));
    entity = catalogue.entities[entity]?.relations[element]?.entity;
    ref = typeof next === "string" ? next : null;
  }
  return wanted;
};
