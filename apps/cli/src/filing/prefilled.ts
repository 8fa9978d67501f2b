import { localDate } from "@motlan/kernel";
import { formEnv, spread } from "@motlan/procedure";
import { type Context, type Filer, prefillDossier, readForm } from "@motlan/service";
import type { Form } from "./choices.ts";
import { valueOf } from "./value-of.ts";

/** The form once the registers have answered. */
export const prefilled = async (ctx: Context, filer: Filer, dossierId: string): Promise<Form> => {
  for await (const _ of valueOf(await prefillDossier(ctx, filer, dossierId)));
  const { procedure: published, state } = valueOf(await readForm(ctx, filer, dossierId));
  const procedure = spread(published, state.ones ?? []);
  return { procedure, state, env: formEnv(procedure, state, localDate(ctx.clock.now())) };
};
