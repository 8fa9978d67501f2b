import { findOldAddress } from "@motlan/service";
import { z } from "zod";
import { forAnyone } from "../../trpc.ts";

const longestQuery = 100;

/** What old units are now, by what is typed: it may be more of somebody's address than the name of a unit. */
export const findOldUnitsEndpoint = forAnyone
  .input(z.object({ words: z.string().max(10_000) }))
  .query(({ ctx: { ctx }, input }) => findOldAddress(ctx, input.words.slice(0, longestQuery)));
