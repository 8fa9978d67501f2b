import { fail, type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import type { Catalogue } from "../catalogue.ts";
import type { Field, Procedure } from "../procedure.ts";
import { checkNames } from "./check-names.ts";
import { circles } from "./circles.ts";
import { type Compiler, compilerOf, compilerOfEach } from "./compiler.ts";
import { compileDeadline } from "./deadline.ts";
import { compileFees } from "./fee.ts";
import { compileField } from "./fields.ts";
import { procedureFormat } from "./format-procedure.ts";
import { compileHandledBy } from "./handled-by.ts";
import { notAsked } from "./not-asked.ts";
import { own } from "./own.ts";
import { compilePages, expandGroup } from "./pages.ts";
import { checkPath } from "./paths.ts";
import type { Path } from "./places.ts";
import { compileRequirements } from "./requirements.ts";
import { procedureScope } from "./scope.ts";
import { readSource, type SourceFile } from "./source.ts";
import { checkService, compileSteps } from "./steps.ts";
import { compileSubjects } from "./subjects.ts";
import { suggestedLeads } from "./suggested-leads.ts";

/** Resolves a definition against the dictionary and types its rules, or says all that is wrong, with positions. */
export const compileProcedure = (source: SourceFile, catalogue: Catalogue): Outcome<Procedure> => {
  const read = readSource(source, procedureFormat);
  if (!read.ok) return read;
  const issues: Issue[] = [];
  const c = compilerOf(read.value, catalogue, procedureScope(read.value.data, catalogue), issues);
  checkNames(c);
  const [first, ...rest] = issues;
  if (first) return fail(first, ...rest);
  const procedure = assemble(c);
  const inWhole = [...circles(procedure, read.value), ...suggestedLeads(procedure, read.value)];
  // A page on which something is wrong may lack the question for that.
  const unasked = issues.length > 0 ? [] : notAsked(procedure, read.value);
  return unlessIssues([...issues, ...inWhole, ...unasked], () => procedure);
};

const assemble = (c: Compiler): Procedure => {
  const { definition } = c;
  const { pages, fields } = compilePages(c);
  const result = compileResult(c);
  return {
    id: definition.procedure,
    code: definition.code,
    title: definition.title,
    summary: definition.summary,
    alsoKnownAs: definition["also-known-as"],
    law: definition.law,
    identityLevel: definition["identity-level"],
    handledBy: compileHandledBy(c),
    subjects: compileSubjects(c),
    pages,
    fields: { ...resultFields(c, result), ...fields },
    checks: compileChecks(c),
    requires: compileRequirements(c),
    fee: compileFees(c),
    ...onePer(c),
    deadline: compileDeadline(c),
    steps: compileSteps(c),
    result,
  };
};

/** What the result holds and no page asks: the number that a step obtains. */
const resultFields = (c: Compiler, { fields, keeps = [] }: Procedure["result"]): Record<string, Field> =>
  Object.fromEntries(
    [...fields, ...keeps].flatMap((path) => {
      const field = compileField(c, path, {}, ["result", "fields"]);
      return field ? [[path, field]] : [];
    }),
  );

const compileChecks = (whole: Compiler): Procedure["checks"] =>
  whole.definition.checks.flatMap(({ check, each, when, message, redirect }, index) => {
    const c = compilerOfEach(whole, each, ["checks", index]);
    if (c === null) return [];
    const rule = c.rule(when, ["checks", index, "when"], "boolean");
    return rule
      ? [{ id: check, when: rule, message, ...(each ? { each } : {}), ...(redirect ? { redirect } : {}) }]
      : [];
  });

const onePer = (c: Compiler): Pick<Procedure, "onePer"> => {
  const path = c.definition["one-per"];
  return path !== undefined && compileField(c, path, {}, ["one-per"]) ? { onePer: path } : {};
};

const compileResult = (c: Compiler): Procedure["result"] => {
  const { "visible-to": visibleTo, fields, keeps, feeds, withdraws, about, ...result } = c.definition.result;
  for (const [index, name] of [about, ...visibleTo].entries())
    c.lookUp(
      c.definition.subjects,
      name,
      index === 0 ? ["result", "about"] : ["result", "visible-to", index - 1],
      "subject-unknown",
    );
  checkSingle(c);
  for (const [index, service] of (withdraws ?? []).entries())
    if (feeds.includes(service)) c.complain(["result", "withdraws", index], "feeds-and-withdraws", { name: service });
  for (const [index, service] of feeds.entries()) checkService(c, service, ["result", "feeds", index]);
  for (const [index, service] of (withdraws ?? []).entries()) checkService(c, service, ["result", "withdraws", index]);
  return {
    type: result.type,
    title: result.title,
    about,
    visibleTo,
    fields: pathsOf(c, fields, "fields"),
    ...(keeps ? { keeps: pathsOf(c, keeps, "keeps") } : {}),
    feeds,
    ...(withdraws ? { withdraws } : {}),
    ...(result["valid-for"] ? { validFor: result["valid-for"] } : {}),
    ...(result.code ? { code: result.code } : {}),
  };
};

/** What the procedure has one of cannot be of a subject that is several. */
const checkSingle = (c: Compiler): void => {
  const { subjects, result, "one-per": onePer } = c.definition;
  const places: [Path, string | undefined][] = [
    [["result", "about"], result.about],
    ...result["visible-to"].map((name, index): [Path, string] => [["result", "visible-to", index], name]),
    [["one-per"], onePer],
  ];
  for (const [at, path] of places) {
    const name = path?.split(".")[0] ?? "";
    if (own(subjects, name)?.several) c.complain(at, "subject-is-several", { name });
  }
};

const pathsOf = (c: Compiler, references: readonly string[], key: "fields" | "keeps"): readonly string[] =>
  references.flatMap((reference, index) => {
    const at = ["result", key, index];
    return expandGroup(c, reference, at).filter((path) => checkPath(c, path, at));
  });
