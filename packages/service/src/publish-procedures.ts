import type { Procedure } from "@motlan/procedure";
import type { Context } from "./context.ts";
import { hashOf } from "./hash.ts";
import { jsonOf } from "./json-of.ts";

/** Publishes each definition as an immutable version named by its content. The same content is the same version. */
export const publishProcedures = async (ctx: Context, procedures: readonly Procedure[]): Promise<void> => {
  for (const definition of procedures) {
    const id = `${definition.id}@${hashOf(jsonOf(definition)).slice(0, 12)}`;
    await ctx.store.publish({ id, procedureId: definition.id, definition, publishedAt: ctx.clock.now() });
  }
};
