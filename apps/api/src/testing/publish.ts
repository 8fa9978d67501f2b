import type { Procedure } from "@motlan/procedure";
import { approveVersion, type Context, proposeVersion } from "@motlan/service";

/** Proposes a definition as one designer and approves it as another. */
export const publish = async (ctx: Context, definition: Procedure): Promise<void> => {
  const proposed = await proposeVersion(ctx, { definition, by: "linh.bui" });
  if (!proposed.ok) throw new Error(proposed.issues[0].code);
  const approved = await approveVersion(ctx, { version: proposed.value.version, by: "viet.ho" });
  if (!approved.ok) throw new Error(approved.issues[0].code);
};
