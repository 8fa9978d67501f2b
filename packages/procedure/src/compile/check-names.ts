import { columnFaults, namesUsed } from "./asked-names.ts";
import type { Compiler } from "./compiler.ts";
import { received } from "./deadline.ts";
import type { Path } from "./places.ts";

/**
 * What all rules hang on: the types of questions and the entities of subjects, and that no name is given twice. It is
 * told before any rule is read, so that one slip is not told again by every rule that uses the name.
 */
export const checkNames = (c: Compiler): void => {
  const { ask, subjects } = c.definition;
  for (const [name, asked] of Object.entries(ask)) {
    for (const used of namesUsed(asked, ["ask", name], c.catalogue.codeLists))
      c.lookUp(used.among, used.name, used.path, used.code);
    for (const { path, code } of columnFaults(asked, ["ask", name])) c.complain(path, code);
    if (Object.hasOwn(subjects, name)) c.complain(["ask", name], "name-twice", { name });
  }
  for (const part of ["ask", "subjects"] as const)
    if (Object.hasOwn(c.definition[part], received)) c.complain([part, received], "name-reserved", { name: received });
  for (const [name, { is }] of Object.entries(subjects))
    c.lookUp(c.catalogue.entities, is, ["subjects", name, "is"], "entity-unknown");
  checkParts(c);
};

const checkParts = (c: Compiler): void => {
  const { pages, parties, requires, fee, steps, checks } = c.definition;
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
    ["parties"],
    "party",
    parties.map(({ party }) => party),
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
