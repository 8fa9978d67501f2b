import { authorityTitle } from "@motlan/procedure";
import { myPaper, unitsNamed } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const myPaperEndpoint = forCitizen.input(z.object({ id })).query(async ({ ctx: { ctx, filer }, input }) => {
  const { codeLists, units } = ctx.catalogue;
  const paper = unwrap(await myPaper(ctx, filer, input.id));
  const place = authorityTitle(paper.result.authority, ctx.catalogue);
  return { ...paper, place, reference: { codeLists, units: unitsNamed(paper, units) } };
});
