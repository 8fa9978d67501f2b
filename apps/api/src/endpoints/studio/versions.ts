import { describeVersions } from "@motlan/service";
import { z } from "zod";
import { forDesigner } from "../../trpc.ts";
import { id } from "../inputs.ts";

/** The versions of a procedure, with what was done to each, and what those that are coming would change. */
export const versionsEndpoint = forDesigner
  .input(z.object({ id }))
  .query(async ({ ctx: { ctx, designer }, input }) =>
    (await describeVersions(ctx, input.id)).map((it) => ({ ...it, isOwn: it.acts.at(-1)?.by === designer.username })),
  );
