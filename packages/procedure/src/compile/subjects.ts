import type { Rule } from "@motlan/rules";
import type { Subject, SubjectElse } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import type { Path } from "./places.ts";
import { recordScope } from "./scope.ts";

const elseKinds: readonly SubjectElse[] = ["typed", "undetermined", "absent"];

export const compileSubjects = (c: Compiler): Record<string, Subject> =>
  Object.fromEntries(
    Object.keys(c.definition.subjects).flatMap((name) => {
      const subject = compileSubject(c, name);
      return subject ? [[name, subject]] : [];
    }),
  );

const compileSubject = (c: Compiler, name: string): Subject | undefined => {
  const subject = c.definition.subjects[name];
  if (!subject) return undefined;
  const entity = c.catalogue.entities[subject.is];
  const where = c.rule(
    subject.where,
    ["subjects", name, "where"],
    "boolean",
    recordScope(entity, c.catalogue, c.scope),
  );
  return {
    entity: subject.is,
    title: subject.title,
    ...(subject.help ? { help: subject.help } : {}),
    from: subject.from === "session" ? "session" : leads(c, name, subject.is),
    ...(where ? { where } : {}),
    isNew: subject.new,
    ...(subject.several ? { several: true } : {}),
    ...(subject.choose ? { choose: true } : {}),
    else: elseKinds
      .flatMap((status) => {
        const title = subject.else[status];
        return title ? [{ status, title }] : [];
      })
      .toSorted((a, b) => order(subject.else, a.status) - order(subject.else, b.status)),
  };
};

const leads = (c: Compiler, name: string, entity: string): Rule[] => {
  const from = c.definition.subjects[name]?.from ?? [];
  const at: Path = ["subjects", name, "from"];
  const sources =
    typeof from === "string" ? [{ source: from, at }] : from.map((source, n) => ({ source, at: [...at, n] }));
  return sources.flatMap(({ source, at: here }) => {
    const rule = c.rule(source, here);
    if (rule && !leadsTo(rule.type, entity)) c.complain(here, "subject-of-another-entity", { expected: entity });
    return rule ?? [];
  });
};

/** The author's order of the choices is the order on the page. */
const order = (choices: object, status: string): number => Object.keys(choices).indexOf(status);

const leadsTo = (type: { kind: string; entity?: string; of?: unknown }, entity: string): boolean => {
  if (type.kind === "null") return true;
  if (type.kind === "subject") return type.entity === entity;
  return type.kind === "list" && isSubjectOf(type.of, entity);
};

const isSubjectOf = (type: unknown, entity: string): boolean =>
  typeof type === "object" && type !== null && "entity" in type && type.entity === entity;
