import { type Catalogue, leadsOf, type Procedure, ruleValue } from "@motlan/procedure";
import type { Rule } from "@motlan/rules";
import type { Wanted } from "./outlook.ts";
import type { Resolution } from "./resolve.ts";
import { type Shown, shownNow } from "./shown.ts";
import type { Situation } from "./situation.ts";
import { contentUses, isOfSubject, proofUses, type Use } from "./uses.ts";

/**
 * Every path that the procedure uses of its subjects: fields on pages, what rules read, what meets requirements.
 * Nothing else is ever asked of a register.
 */
export const neededPaths = (procedure: Procedure, catalogue: Catalogue): ReadonlySet<string> => {
  const { subjects, fields, requires } = procedure;
  const leads = Object.values(subjects).flatMap((subject) => leadsOf(subject).flatMap((rule) => rule.reads));
  const proposals = Object.values(fields).flatMap(({ suggest }) => suggest.flatMap(({ reads }) => reads));
  const uses = [...contentUses(procedure), ...requires.flatMap((it) => proofUses(it, procedure, catalogue))];
  const more = [...leads, ...proposals].filter((path) => isOfSubject(path, procedure));
  return new Set([...uses.map(({ path }) => path), ...more]);
};

/** What is used as things stand, and for what: each use that is wanted of a record as soon as its subject has one. */
export const usesNow = (situation: Situation, resolution: Resolution): readonly Use[] => {
  const { procedure } = situation;
  const shown = shownNow(situation, resolution);
  const ruled = [...leadingNow(procedure, resolution, shown), ...proposingNow(procedure, resolution, shown)];
  return [
    ...contentUses(procedure),
    ...ruled.filter(({ path }) => isOfSubject(path, procedure)),
    ...provingNow(situation, resolution),
  ];
};

/** Proofs that are not needed as things stand are nobody's business. */
const provingNow = ({ procedure, catalogue }: Situation, resolution: Resolution): readonly Use[] =>
  procedure.requires
    .filter(({ when }) => when === undefined || resolution.evaluate(when) === true)
    .flatMap((it) => proofUses(it, procedure, catalogue));

/**
 * What the rules that lead from one subject to the next read as things stand. Once it is answered that the filer is the
 * grandmother, her own marriage leads nowhere and is nobody's business; nor is the divorce of who is not divorced.
 */
const leadingNow = ({ subjects }: Procedure, resolution: Resolution, shown: Shown): readonly Use[] =>
  Object.entries(subjects).flatMap(([name, subject]) =>
    shown.needs(name)
      ? leadsOf(subject).flatMap((rule) =>
          runNoting(rule, resolution).seen.map((path): Use => ({ path, kind: "leads", of: [subject.title], rule })),
        )
      : [],
  );

/**
 * What proposals read as things stand, for fields that show. Of several for a field only those up to the first that is
 * known, or may be.
 */
const proposingNow = ({ fields }: Procedure, resolution: Resolution, shown: Shown): readonly Use[] =>
  Object.values(fields).flatMap(({ path: field, suggest, title }) => {
    if (!shown.shows(field)) return [];
    const uses: Use[] = [];
    for (const rule of suggest) {
      const { value, seen } = runNoting(rule, resolution);
      uses.push(...seen.map((path): Use => ({ path, kind: "suggestion", of: [title], rule })));
      if (value !== null) break;
    }
    return uses;
  });

/** Runs a rule and notes what it really reads, and of whom how it stands: the branch not taken is nobody's business. */
export const runNoting = (rule: Rule, { env }: Pick<Resolution, "env">) => {
  const seen = new Set<string>();
  const noted = (name: string): string => {
    seen.add(name);
    return name;
  };
  const value = ruleValue(rule, {
    ...env,
    read: (path) => env.read(noted(path)),
    status: (name) => env.status(noted(name)),
  });
  return { value, seen: [...seen] };
};

/** The records and elements wanted now: of the subjects that point at a record, and of candidates to choose from. */
export const wantedNow = (situation: Situation, resolution: Resolution): readonly Wanted[] => {
  const paths = new Set(usesNow(situation, resolution).map(({ path }) => path));
  return [...paths].flatMap((path) => wantedAlong(path, situation, resolution));
};

/** What has to be known of which record, one after the other, to read a path. */
export const wantedAlong = (
  path: string,
  { procedure, catalogue }: Situation,
  resolution: Resolution,
): readonly Wanted[] => {
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
