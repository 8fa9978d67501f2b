import type { Issue } from "@motlan/kernel";
import type { Field, Page, Part } from "../procedure.ts";
import { checkOwners, checkUndivided, checkWhatItNeeds, shownTo } from "./check-parts.ts";
import { type Compiler, compilerOf } from "./compiler.ts";
import { compileDeadline } from "./deadline.ts";
import { compileHandledBy } from "./handled-by.ts";
import { compileResult, fieldsOffPages, onePer } from "./result.ts";
import { compileSteps } from "./steps.ts";
import type { SaidByPart } from "./whole.ts";

interface Form {
  readonly pages: readonly Page[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly issues: Issue[];
}

/** The parts of a bundle, in an order in which they can begin; every field of the form is one part's. */
export const compileParts = (c: Compiler, said: readonly SaidByPart[], { pages, fields, issues }: Form): Part[] => {
  if (said.length === 0) checkUndivided(c);
  else checkOwners(c);
  const isRight = issues.length === 0;
  const compiled = said.map((it, n) => {
    const own = compilerOf(it.read, c.catalogue, c.scope, issues);
    const part = compilePart(c, own, { ...it, n });
    return { own, part: { ...part, sees: shownTo(own, part, pages) } };
  });
  const parts = compiled.map(({ part }) => part);
  const known = { ...partFields(c, parts), ...fields };
  if (isRight) for (const { own, part } of compiled) checkWhatItNeeds(own, part, { parts, fields: known });
  return parts;
};

interface Written extends SaidByPart {
  readonly n: number;
}

/** By the bundle's compiler what it says of the part, and by the part's own what that says of itself. */
const compilePart = (whole: Compiler, c: Compiler, { written, title, n }: Written): Omit<Part, "sees"> => {
  const when = whole.rule(written.when, ["parts", n, "when"], "boolean");
  return {
    id: written.part,
    title,
    ...(written.procedure ? { procedure: written.procedure } : {}),
    after: written.after,
    ...(when ? { when } : {}),
    handledBy: compileHandledBy(c),
    deadline: compileDeadline(c),
    steps: compileSteps(c),
    result: compileResult(c),
    ...onePer(c),
  };
};

/** Fields that no page asks: what stands on the results, and what steps obtain. */
export const partFields = (c: Compiler, parts: readonly Part[]): Record<string, Field> =>
  Object.assign({}, ...parts.map(({ result, steps }) => fieldsOffPages(c, result, steps)));
