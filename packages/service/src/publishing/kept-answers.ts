import { fieldType, isDeclared, type Reference } from "@motlan/fields";
import { type Json } from "@motlan/kernel";
import { askedFields, asWritten, type Field, type Procedure, type Subject } from "@motlan/procedure";

type Answers = Readonly<Record<string, Json>>;

/** An answer that a version does not take over, and why. */
export interface Loss {
  readonly path: string;
  readonly why: "not-asked" | "other-kind" | "not-valid" | "declared-anew";
}

interface Between {
  readonly from: Procedure;
  readonly to: Procedure;
  readonly reference: Reference;
}

/**
 * The answers of a draft as another version of its procedure takes them over: by the same path, whatever the question is
 * called now, where it is a question of the same type and would take that answer today. What was declared in other words
 * is declared anew.
 */
export const keptAnswers = (
  answers: Answers,
  between: Between,
): { readonly kept: Answers; readonly lost: readonly Loss[] } => {
  const told = Object.entries(answers).map(([path, value]) => ({ path, value, why: whyLost(path, value, between) }));
  return {
    kept: Object.fromEntries(told.flatMap(({ path, value, why }) => (why === null ? [[path, value]] : []))),
    lost: told.flatMap(({ path, why }) => (why === null ? [] : [{ path, why }])),
  };
};

const whyLost = (path: string, value: Json, { from, to, reference }: Between): Loss["why"] | null => {
  const written = asWritten(path);
  const subject = to.subjects[written];
  if (subject) return isSameChoice(from.subjects[written], subject, value) ? null : "other-kind";
  const [old, now] = [from.fields[written], to.fields[written]];
  if (now === undefined || now.computed || !askedFields(to).includes(written)) return "not-asked";
  if (old?.type !== now.type) return "other-kind";
  if (isDeclared(now.type) && !saysTheSame(old, now)) return "declared-anew";
  const { normalise, validate } = fieldType(now.type);
  return validate(normalise(value, now.params), now.params, reference).length > 0 && isTakenBy(old, value, reference)
    ? "not-valid"
    : null;
};

/** What was not right before is no loss: she is told of it in either version. */
const isTakenBy = ({ type, params }: Field, value: Json, reference: Reference): boolean =>
  fieldType(type).validate(fieldType(type).normalise(value, params), params, reference).length === 0;

const saysTheSame = (old: Field, now: Field): boolean =>
  JSON.stringify([old.title, old.help]) === JSON.stringify([now.title, now.help]);

/** Whom a subject is found by, or who was picked. */
const isSameChoice = (old: Subject | undefined, now: Subject, value: Json): boolean => {
  if (old?.entity !== now.entity || old.several !== now.several) return false;
  const offers = (subject: Subject): boolean => subject.else.some(({ status }) => status === value);
  return !offers(old) || offers(now);
};
