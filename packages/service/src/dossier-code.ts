import { localDate } from "@motlan/kernel";
import { dossierUnit } from "@motlan/procedure";
import type { Context } from "./context.ts";

/** `H26.107-261122-0001`: unit, day, number of the day (form of Circular 03/2025/TT-VPCP). */
export const dossierCode = async (ctx: Context, authority: string): Promise<string> => {
  const unit = dossierUnit(authority, ctx.catalogue);
  const day = localDate(ctx.clock.now()).replaceAll("-", "").slice(2);
  const number = await ctx.store.nextNumber(`dossier:${unit}:${day}`);
  return `${unit}-${day}-${String(number).padStart(4, "0")}`;
};
