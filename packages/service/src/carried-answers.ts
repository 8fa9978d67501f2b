import { isDeclared } from "@motlan/fields";
import { canonicalJson, type Json } from "@motlan/kernel";
import { askedFields, type Field, type Procedure } from "@motlan/procedure";
import { jsonOf } from "./json-of.ts";

type Answers = Readonly<Record<string, Json>>;

/**
 * What was answered in one procedure and is asked in the same way in another: the same path, of the same type, of the
 * same kind of subject or in the same words. What was declared is declared anew. Whom a subject is found by is asked anew; that somebody is stated by hand, or is not
 * determined, is taken along where the other procedure knows that way.
 */
export const carriedAnswers = (answers: Answers, from: Procedure, to: Procedure): Answers => {
  const asked = new Set(askedFields(to));
  const isCarried = (path: string, value: Json): boolean =>
    (asked.has(path) && sameField(from, to, path)) || isSameWay(from, to, { path, value });
  return Object.fromEntries(Object.entries(answers).filter(([path, value]) => isCarried(path, value)));
};

const sameField = (from: Procedure, to: Procedure, path: string): boolean => {
  const [old, now] = [from.fields[path], to.fields[path]];
  if (old === undefined || now === undefined || now.computed || isDeclared(now.type)) return false;
  return canonicalJson(shapeOf(old, from)) === canonicalJson(shapeOf(now, to));
};

/** A question of a procedure alone is the same where it is asked in the same words. */
const shapeOf = ({ type, params, subject, title }: Field, { subjects }: Procedure): Json =>
  jsonOf({ type, params, asked: subject === undefined ? title : (subjects[subject]?.entity ?? null) });

const isSameWay = (
  from: Procedure,
  to: Procedure,
  { path, value }: { readonly path: string; readonly value: Json },
): boolean => {
  const [old, now] = [from.subjects[path], to.subjects[path]];
  return old?.entity === now?.entity && now?.else.some(({ status }) => status === value) === true;
};
