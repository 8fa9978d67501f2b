import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { type Procedure, resultOfType } from "@motlan/procedure";
import { type Result, type Standing, standing } from "@motlan/results";
import type { Context, Filer } from "./context.ts";
import { procedureOfResult } from "./own-dossier.ts";
import { spreadFor } from "./spread-for.ts";

/** A result with what is needed to print it. What it only keeps, such as the numbers of others, stays behind. */
export interface Paper {
  readonly result: Omit<Result, "visibleTo" | "owners" | "about">;
  readonly procedure: Procedure;
  readonly standing: Standing;
}

/** The results that a person may see, newest first. */
export const myPapers = async (ctx: Context, filer: Filer): Promise<readonly Paper[]> =>
  Promise.all((await ctx.store.resultsVisibleTo(filer.personalId)).map((result) => paperOf(ctx, result)));

export const myPaper = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<Paper>> => {
  const result = await ctx.store.result(id);
  return result?.visibleTo.includes(filer.personalId)
    ? ok(await paperOf(ctx, result))
    : fail(issue("result-not-found"));
};

const paperOf = async (ctx: Context, held: Result): Promise<Paper> => {
  const { visibleTo: _, owners: _owners, about: _about, ...result } = held;
  const procedure = spreadFor(held, resultOfType(await procedureOfResult(ctx.store, result), held.type), ctx);
  const printed = Object.entries(result.values).filter(([path]) => procedure.result.fields.includes(path));
  return {
    result: { ...result, values: Object.fromEntries(printed) },
    procedure,
    standing: standing(held, ctx.clock.now()),
  };
};
