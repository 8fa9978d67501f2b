import { fieldTypes } from "@motlan/fields";
import type { Compiler } from "./compiler.ts";
import { received } from "./deadline.ts";
import type { Path } from "./places.ts";

/**
 * What all rules hang on: the types of questions and the entities of subjects, and that no name is given twice. It is
 * told before any rule is read, so that one slip is not told again by every rule that uses the name.
 */
export const checkNames = (c: Compiler): void => {
  const { ask, subjects } = c.definition;
  for (const [name, { type, list }] of Object.entries(ask)) {
    c.lookUp(fieldTypes, type, ["ask", name, "type"], "field-type-unknown");
    if (list !== undefined) c.lookUp(c.catalogue.codeLists, list, ["ask", name, "list"], "list-unknown");
    if (Object.hasOwn(subjects, name)) c.complain(["ask", name], "name-twice", { name });
  }
  for (const part of ["ask", "subjects"] as const)
    if (Object.hasOwn(c.definition[part], received)) c.complain([part, received], "name-reserved", { name: received });
  for (const [name, { is }] of Object.entries(subjects))
    c.lookUp(c.catalogue.entities, is, ["subjects", name, "is"], "entity-unknown");
  checkParts(c);
};

const checkParts = (c: Compiler): void => {
  const { pages, requires, fee, steps, checks } = c.definition;
  const twice = (path: Path, key: string, names: readonly string[]) => {
    for (const [index, name] of names.entries())
      if (names.indexOf(name) < index) c.complain([...path, index, key], "name-twice", { name });
  };
  twice(
    ["pages"],
    "page",
    pages.map(({ page }) => page),
  );
  for (const [p, { sections }] of pages.entries())
    twice(
      ["pages", p, "sections"],
      "section",
      sections.map(({ section }) => section),
    );
  twice(
    ["requires"],
    "requirement",
    requires.map(({ requirement }) => requirement),
  );
  twice(
    ["fee"],
    "fee",
    fee.map((it) => it.fee),
  );
  twice(
    ["steps"],
    "step",
    steps.map(({ step }) => step),
  );
  twice(
    ["checks"],
    "check",
    checks.map(({ check }) => check),
  );
};
