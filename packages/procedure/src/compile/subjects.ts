import type { Subject, SubjectElse } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import { candidateScope } from "./scope.ts";

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
  const from = subject.from === "session" ? "session" : c.rule(subject.from, ["subjects", name, "from"]);
  const where = c.rule(subject.where, ["subjects", name, "where"], "boolean", candidateScope(entity));
  if (from !== "session" && from && !leadsTo(from.type, subject.is))
    c.complain(["subjects", name, "from"], "subject-of-another-entity", { expected: subject.is });
  return {
    entity: subject.is,
    title: subject.title,
    from: from ?? null,
    ...(where ? { where } : {}),
    isNew: subject.new,
    else: elseKinds
      .flatMap((status) => {
        const title = subject.else[status];
        return title ? [{ status, title }] : [];
      })
      .toSorted((a, b) => order(subject.else, a.status) - order(subject.else, b.status)),
  };
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
