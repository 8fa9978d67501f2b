import { type Field, type FormEnv, leadsOf, type Procedure, ruleValue } from "@motlan/procedure";

/** A form's definition, and how it stands. */
export interface World {
  readonly definition: Procedure;
  readonly env: FormEnv;
}

/**
 * Whether a subject that is waited for hangs on something that the filer has yet to say: a question that she has not
 * answered, or a choice that she has not made. If not, a register is being asked, or is about to be.
 */
export const waitsForHer = (world: World, name: string): boolean => hangsOnHer(world, name, []);

/**
 * The same of a field that is waited for: it hangs on its subject, or is worked out from what does. The server counts it
 * as pending either way; while the subject is not known there is nobody to ask about.
 */
export const fieldWaitsForHer = (world: World, { subject, computed }: Field): boolean =>
  subject === undefined ? isWorkedOutFromHer(world, computed?.reads ?? []) : waitsForHer(world, subject);

const isWorkedOutFromHer = (world: World, reads: readonly string[]): boolean => {
  const { fields } = world.definition;
  const awaited = reads.flatMap((read) => (world.env.view(read).kind === "pending" ? (fields[read] ?? []) : []));
  return awaited.length > 0 && awaited.every((field) => fieldWaitsForHer(world, field));
};

// `seen` ends a circle of subjects; publishing refuses one.
const hangsOnHer = (world: World, name: string, seen: readonly string[]): boolean => {
  const { definition, env } = world;
  if (seen.includes(name) || env.status(name) !== "pending") return false;
  if (isToBeChosen(env, name)) return true;
  return leadsOf(definition.subjects[name]).some((lead) => {
    // What is not known yet is a symbol: no value of a rule is one.
    const open = typeof ruleValue(lead, env) === "symbol";
    return lead.reads.some((read) =>
      definition.fields[read] === undefined
        ? hangsOnHer(world, subjectIn(read), [...seen, name])
        : open && isUnanswered(world, read),
    );
  });
};

const isToBeChosen = ({ facts }: FormEnv, name: string): boolean => {
  const answer = facts.answer(name);
  const unanswered = answer === null || (Array.isArray(answer) && answer.length === 0);
  return unanswered && (facts.subject(name)?.options.length ?? 0) > 0;
};

const isUnanswered = ({ definition, env }: World, path: string): boolean => {
  const view = env.view(path);
  return view.kind === "open" && view.value === null && definition.fields[path]?.required === true;
};

/** `registered.birth` and `status(registered)` both speak of a subject. */
const subjectIn = (read: string): string => /^status\((.+)\)$/u.exec(read)?.[1] ?? read.split(".")[0] ?? "";
