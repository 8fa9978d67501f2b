import { fail, type Issue, type Outcome, ok, unlessIssues } from "@motlan/kernel";
import type { Catalogue } from "../catalogue.ts";
import type { Check, Procedure } from "../procedure.ts";
import { checkNames } from "./check-names.ts";
import { circles } from "./circles.ts";
import { type Compiler, compilerOf, compilerOfEach } from "./compiler.ts";
import { compileDeadline } from "./deadline.ts";
import { faultyAmong, withoutEchoes } from "./echoes.ts";
import { compileFees } from "./fee.ts";
import { type ProcedureDefinition, procedureFormat, type WrittenProcedure } from "./format-procedure.ts";
import { compileHandledBy } from "./handled-by.ts";
import { compileInForce } from "./in-force.ts";
import { notAsked } from "./not-asked.ts";
import { otherProcedure } from "./other-procedure.ts";
import { compilePages } from "./pages.ts";
import { compilePapersNotAsked } from "./papers-not-asked.ts";
import { compileParties } from "./parties.ts";
import { compileParts, partFields } from "./parts.ts";
import { compileRequirements } from "./requirements.ts";
import { compileResult, fieldsOffPages, onePer } from "./result.ts";
import { procedureScope } from "./scope.ts";
import { sensitiveAsked } from "./sensitive.ts";
import { type Read, readSource, type SourceFile } from "./source.ts";
import { compileSteps } from "./steps.ts";
import { compileSubjects } from "./subjects.ts";
import { suggestedLeads } from "./suggested-leads.ts";
import { type SaidByPart, wholeOf } from "./whole.ts";

/**
 * Resolves a definition against the dictionary and types its rules, or says all that is wrong, with positions. What the
 * parts of a bundle are is looked up among the other procedures of the catalogue.
 */
export const compileProcedure = (
  source: SourceFile,
  catalogue: Catalogue,
  others: readonly SourceFile[] = [],
): Outcome<Procedure> => {
  const compiled = compileRead(source, catalogue, others);
  return compiled.ok ? ok(compiled.value.procedure) : compiled;
};

/** A procedure, and the definition that it is of with the places in it. */
export interface CompiledProcedure {
  readonly procedure: Procedure;
  readonly read: Read<ProcedureDefinition>;
}

/** As `compileProcedure`, with what checks of the whole need to name places. */
export const compileRead = (
  source: SourceFile,
  catalogue: Catalogue,
  others: readonly SourceFile[],
): Outcome<CompiledProcedure> => {
  const written = readSource(source, procedureFormat);
  if (!written.ok) return written;
  const faulty = faultyAmong(others, (other) => compileProcedure(other, catalogue).ok);
  return withoutEchoes(compileWhole(written.value, catalogue, others), written.value, faulty);
};

const compileWhole = (
  written: Read<WrittenProcedure>,
  catalogue: Catalogue,
  others: readonly SourceFile[],
): Outcome<CompiledProcedure> => {
  const whole = wholeOf(written, others);
  if (!whole.ok) return whole;
  const issues: Issue[] = [];
  const { read, parts } = whole.value;
  const c = compilerOf(read, catalogue, procedureScope(read.data, catalogue), issues);
  checkNames(c);
  const [first, ...rest] = issues;
  if (first) return fail(first, ...rest);
  const procedure = assemble(c, parts, issues);
  const inWhole = [
    ...circles(procedure, read),
    ...suggestedLeads(procedure, read),
    ...sensitiveAsked(procedure, catalogue, read),
  ];
  // A page on which something is wrong may lack the question for that.
  const unasked = issues.length > 0 ? [] : notAsked(procedure, read);
  return unlessIssues(distinct([...issues, ...inWhole, ...unasked]), () => ({ procedure, read }));
};

/** A field that stands on a page and on the result is compiled for both: what is wrong with it is told once. */
const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((found) => [JSON.stringify(found), found])).values(),
];

const assemble = (c: Compiler, said: readonly SaidByPart[], issues: Issue[]): Procedure => {
  const { definition } = c;
  const { pages, fields } = compilePages(c);
  const parts = compileParts(c, said, { pages, fields, issues });
  // Of a bundle they are those of its first part, and are compiled there.
  const own = parts[0] ?? { handledBy: compileHandledBy(c), result: compileResult(c) };
  const steps = compileSteps(c);
  const subjects = compileSubjects(c);
  return {
    id: definition.procedure,
    code: definition.code,
    title: definition.title,
    ...(definition["short-title"] === undefined ? {} : { shortTitle: definition["short-title"] }),
    summary: definition.summary,
    alsoKnownAs: definition["also-known-as"],
    law: definition.law,
    identityLevel: definition["identity-level"],
    channels: definition.channels,
    ...compileInForce(c),
    handledBy: own.handledBy,
    subjects,
    ...compileParties(c, subjects),
    pages,
    fields: { ...(parts.length > 0 ? partFields(c, parts) : fieldsOffPages(c, own.result, steps)), ...fields },
    ...compileChecks(c),
    requires: compileRequirements(c),
    ...compilePapersNotAsked(c),
    fee: compileFees(c),
    ...onePer(c),
    deadline: compileDeadline(c),
    ...(definition["supplement-within"] === undefined ? {} : { supplementDays: definition["supplement-within"] }),
    steps,
    result: own.result,
    ...(parts.length > 0 ? { parts } : {}),
  };
};

const compileChecks = (whole: Compiler): Pick<Procedure, "checks" | "doubts"> => {
  const [checks, doubts]: [Check[], Check[]] = [[], []];
  for (const [index, { check, each, when, message, redirect, warns }] of whole.definition.checks.entries()) {
    const rule = compilerOfEach(whole, each, ["checks", index])?.rule(when, ["checks", index, "when"], "boolean");
    const told = {
      id: check,
      message,
      ...(each ? { each } : {}),
      ...(redirect ? { redirect: otherProcedure(redirect) } : {}),
    };
    if (rule) (warns ? doubts : checks).push({ ...told, when: rule });
  }
  return { checks, ...(doubts.length > 0 ? { doubts } : {}) };
};
