import type { Compiler } from "./compiler.ts";
import { own } from "./own.ts";
import type { Path } from "./places.ts";

/** Whether a path is a question (`place`) or an element of a subject (`child.fullName`); if not, a complaint. */
export const checkPath = (c: Compiler, path: string, at: Path): boolean => {
  const [name = "", ...element] = path.split(".");
  if (element.length === 0) return c.lookUp(c.definition.ask, name, at, "question-unknown") !== undefined;
  const subject = c.lookUp(c.definition.subjects, name, at, "subject-unknown");
  const entity = subject && own(c.catalogue.entities, subject.is);
  return entity !== undefined && c.lookUp(entity.elements, element.join("."), at, "element-unknown") !== undefined;
};

/** Whether a path names a record or an element that may prove something: `notice`, `filer.residence`, `child.birth`. */
export const checkRecordPath = (c: Compiler, path: string, at: Path): void => {
  const [name = "", part, ...more] = path.split(".");
  const subject = c.lookUp(c.definition.subjects, name, at, "subject-unknown");
  const entity = subject && own(c.catalogue.entities, subject.is);
  if (part === undefined || entity === undefined) return;
  c.lookUp({ ...entity.relations, ...entity.elements }, [part, ...more].join("."), at, "element-unknown");
};
