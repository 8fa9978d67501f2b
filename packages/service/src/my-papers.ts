import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Result } from "@motlan/results";
import type { Context, Filer } from "./context.ts";
import { procedureOf } from "./draft.ts";

/** A result with what is needed to print it. Personal ids of the others who may see it stay behind. */
export interface Paper {
  readonly result: Omit<Result, "visibleTo">;
  readonly procedure: Procedure;
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

const paperOf = async (ctx: Context, { visibleTo: _, ...result }: Result): Promise<Paper> => ({
  result,
  procedure: await procedureOf(ctx.store, result),
});
