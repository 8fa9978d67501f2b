import { askedFields, type Field, leadsOf, type Procedure, proofsOf, ruleValue } from "@motlan/procedure";
import { type Env, type Pending, pending, type Rule, type Value } from "@motlan/rules";
import type { Resolution } from "./resolve.ts";
import type { Situation } from "./situation.ts";

/** What of a form stands before the filer as things are: with what is suggested in the inputs that she left alone. */
export interface Shown {
  /** Whether a field is on a page now. Where that hangs on what is not known yet, it is not. */
  shows(path: string): boolean;
  /** Whether anything hangs on who a subject is: a field of it that shows, a rule, a paper that it meets. */
  needs(subject: string): boolean;
}

type Given = Pick<Situation, "procedure" | "answers">;

export const shownNow = ({ procedure, answers }: Given, resolution: Resolution): Shown => {
  const sections = sectionRules(procedure);
  const known = new Map<string, boolean>();
  const holds = (rule: Rule | undefined): boolean => rule === undefined || ruleValue(rule, env) === true;
  const shows = (path: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before;
    // What hangs on itself does not show; publishing refuses it.
    known.set(path, false);
    const found = holds(sections.get(path)) && holds(procedure.fields[path]?.when);
    known.set(path, found);
    return found;
  };
  const inputOf = ({ path, computed, suggest, required }: Field): Value | Pending => {
    if (computed) return ruleValue(computed, env);
    if (answers[path] != null) return answers[path];
    const proposed = suggest.map((rule) => resolution.evaluate(rule)).find((it) => it !== pending && it !== null);
    return proposed ?? (required ? pending : null);
  };
  const env: Env = {
    ...resolution.env,
    read: (path) => {
      const field = procedure.fields[path];
      if (field === undefined || field.subject !== undefined) return resolution.env.read(path);
      return shows(path) ? inputOf(field) : null;
    },
  };
  const ruled = readByRules(procedure);
  const needs = (subject: string): boolean => {
    const own = askedFields(procedure).filter((path) => path.startsWith(`${subject}.`));
    const meets = procedure.requires.some(
      (it) => proofsOf(it).some(({ metBy }) => isOf(subject, metBy)) && holds(it.when),
    );
    return own.length === 0 || ruled.has(subject) || meets || own.some(shows);
  };
  return { shows, needs };
};

const isOf = (subject: string, path: string | undefined): boolean => path?.split(".")[0] === subject;

const sectionRules = ({ pages }: Procedure): ReadonlyMap<string, Rule | undefined> =>
  new Map(pages.flatMap(({ sections }) => sections.flatMap(({ fields, when }) => fields.map((path) => [path, when]))));

/** The subjects that rules speak of: other subjects' ways, checks, fees; not whether their own fields show. */
const readByRules = (procedure: Procedure): ReadonlySet<string> => {
  const { subjects, fields, pages, checks, requires, fee, handledBy, deadline } = procedure;
  const rules = [
    ...Object.values(subjects).flatMap((subject) => [...leadsOf(subject), subject.where]),
    ...Object.values(fields).flatMap(({ when, computed, suggest }) => [when, computed, ...suggest]),
    ...pages.flatMap(({ sections }) => sections.map(({ when }) => when)),
    ...checks.map(({ when }) => when),
    ...requires.flatMap((it) => [it.when, ...proofsOf(it).map(({ shows }) => shows)]),
    ...fee.flatMap(({ amount, when, unless }) => [amount, when, unless]),
    handledBy.authority,
    handledBy.of,
    deadline.due,
  ];
  const reads = rules.flatMap((rule) => rule?.reads ?? []);
  return new Set(reads.map((read) => /^status\((.+)\)$/u.exec(read)?.[1] ?? read.split(".")[0] ?? ""));
};
