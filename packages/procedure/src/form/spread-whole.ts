import { aboutOf } from "../about-of.ts";
import type { Procedure, ResultRule } from "../procedure.ts";
import { type Each, eachOf, type One, spreadForm } from "./spread.ts";

/**
 * The procedure for a dossier in which these were picked: a subject that is several becomes that many subjects, and
 * its fields, sections, checks and requirements stand once for each; the result is about, prints and is seen by each.
 * What reads a procedure need know nothing of several.
 */
export const spread = (procedure: Procedure, ones: readonly One[]): Procedure => {
  const each = eachOf(procedure, ones);
  return each ? { ...spreadForm(procedure, ones), result: spreadResult(procedure.result, each) } : procedure;
};

const spreadResult = (result: ResultRule, each: Each): ResultRule => {
  const named = (name: string) => each(name)?.map((one) => one.name) ?? [name];
  return {
    ...result,
    about: aboutOf(result).flatMap(named),
    visibleTo: result.visibleTo.flatMap(named),
    fields: personByPerson(result.fields, each),
    ...(result.keeps ? { keeps: personByPerson(result.keeps, each) } : {}),
  };
};

/** Fields of several stand together for each of it, where the first of them is written. */
const personByPerson = (fields: readonly string[], each: Each): readonly string[] =>
  fields.flatMap((path, index) => {
    const ones = each(path);
    if (ones === null) return [path];
    const own = fields.filter((it) => subjectOf(it) === subjectOf(path));
    return fields.indexOf(own[0] ?? "") === index ? ones.flatMap((one) => own.map(one.path)) : [];
  });

const subjectOf = (path: string): string => path.split(".")[0] ?? "";
