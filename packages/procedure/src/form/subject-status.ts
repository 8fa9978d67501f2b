import type { Json } from "@motlan/kernel";
import type { SubjectStatus } from "@motlan/rules";
import type { FormFacts } from "./field-view.ts";

const ways: readonly string[] = ["typed", "undetermined", "absent"] satisfies readonly SubjectStatus[];

const isWay = (choice: string): choice is SubjectStatus => ways.includes(choice);

/**
 * The status of a subject as the filer has just left it: a choice made here and not yet seen by the server counts at
 * once, and a record chosen here is pending until the server has told what it holds.
 */
export const subjectStatus = (facts: FormFacts, name: string): SubjectStatus => {
  const subject = facts.subject(name);
  if (subject === undefined) return "unavailable";
  const choice = facts.answer(name);
  if (typeof choice !== "string" || choice === subject.chosen || subject.options.length === 0) return subject.status;
  return isWay(choice) ? choice : "pending";
};

/** A choice is asked for and has not been made: nothing of the subject can be shown before. */
export const awaitsChoice = (facts: FormFacts, name: string): boolean => {
  const subject = facts.subject(name);
  if (subject?.picked !== undefined) return !isPicked(facts.answer(name));
  return (subject?.options.length ?? 0) > 1 && subject?.chosen === null && facts.answer(name) === null;
};

const isPicked = (answer: Json): boolean => Array.isArray(answer) && answer.length > 0;

export type SubjectShows = "hidden" | "pending" | "open";

/** Whether a subject's fields are asked. Where its register has not answered for good, the filer tells of it. */
export const subjectShows = (facts: FormFacts, name: string): SubjectShows => {
  if (isElsewhere(facts, name)) return "hidden";
  if (awaitsChoice(facts, name)) return "hidden";
  const status = subjectStatus(facts, name);
  if (status === "pending") return "pending";
  return status === "absent" || status === "undetermined" ? "hidden" : "open";
};

/**
 * Whether nothing leads to a subject here, and not because the filer has just said so. What is vouched for of it all the
 * same a party confirmed in a session of her own, where her registers lead to it.
 */
export const isFoundElsewhere = (facts: FormFacts, name: string | undefined): boolean =>
  name !== undefined && facts.subject(name)?.status === "absent";

/** Asked of somebody else, in her own session. */
export const isElsewhere = (facts: FormFacts, name: string | undefined): boolean =>
  name !== undefined && facts.subject(name)?.party !== undefined;
