import { localDate } from "@motlan/kernel";
import { checkProcedure } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { definitionIn } from "../../studio.ts";
import { forDesigner } from "../../trpc.ts";
import { definitionText, id } from "../inputs.ts";

/** What is right or wrong with a text in place of a procedure's file. */
export const checkProcedureEndpoint = forDesigner
  .input(z.object({ id, text: definitionText }))
  .query(({ ctx: { ctx, studio }, input: { id: wanted, text } }) => {
    const { file } = unwrap(definitionIn(studio, wanted));
    return checkProcedure(ctx.catalogue, { file, text }, studio.definitions, localDate(ctx.clock.now()));
  });
