import { answersRead, leadsOf } from "@motlan/procedure";
import { pending, type Rule } from "@motlan/rules";
import type { Ref } from "./knowledge.ts";
import type { Named, PlannedSubject } from "./plan-tree.ts";
import type { Resolution } from "./resolve.ts";
import type { Situation } from "./situation.ts";
import type { Use } from "./uses.ts";

/** The subjects that are a record as things stand, and the answers by which they are. */
export const pointingAt = (ref: Ref, situation: Situation, resolution: Resolution): readonly PlannedSubject[] =>
  Object.entries(situation.procedure.subjects).flatMap(([id, { title }]) =>
    resolution.subject(id).ref === ref ? [{ id, title, by: answersBehind(id, situation) }] : [],
  );

/** The answers by which something is wanted: who its subject is, whether the rule that reads it was run. */
export const answersFor = ({ path, kind, rule, when }: Use, situation: Situation): readonly Named[] => {
  const [name = ""] = path.split(".");
  const run = kind === "leads" || kind === "suggestion" ? [rule, when] : [when];
  const read = asked(run, situation).filter(({ id }) => id !== name && isAnswered(id, situation));
  return once([...answersBehind(name, situation), ...read]);
};

const answersBehind = (subject: string, situation: Situation): readonly Named[] => {
  const own = { id: subject, title: situation.procedure.subjects[subject]?.title };
  const leads = asked(leadsOf(situation.procedure.subjects[subject]), situation);
  const all = own.title ? [...leads, { ...own, title: own.title }] : leads;
  return once(all.filter(({ id }) => isAnswered(id, situation)));
};

/** The answers that a subject waits for: to questions, and whom to choose. Nothing while registers are still asked. */
export const answersAwaited = (subject: string, situation: Situation, resolution: Resolution): readonly Named[] => {
  const { fields, subjects } = situation.procedure;
  const own = subjects[subject];
  const before = asked(leadsOf(own), situation).filter(({ id }) =>
    fields[id] === undefined ? isToChoose(id, resolution) : resolution.env.read(id) === pending,
  );
  return once(own && isToChoose(subject, resolution) ? [...before, { id: subject, title: own.title }] : before);
};

const isToChoose = (subject: string, resolution: Resolution): boolean => {
  const { status, options } = resolution.subject(subject);
  return status === "pending" && options.length > 0;
};

const isAnswered = (path: string, { answers }: Situation): boolean => answers[path] != null;

/** What the filer is asked, however far off, on which these rules hang. */
const asked = (rules: readonly (Rule | undefined)[], { procedure }: Situation): readonly Named[] =>
  answersRead(procedure, rules).flatMap((id) => {
    const title = (procedure.fields[id] ?? procedure.subjects[id])?.title;
    return title ? [{ id, title }] : [];
  });

const once = (named: readonly Named[]): readonly Named[] => [...new Map(named.map((it) => [it.id, it])).values()];
