import { disputeValue } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id, json, words } from "../inputs.ts";

export const disputeValueEndpoint = forCitizen
  .input(z.strictObject({ dossierId: id, path: z.string().max(100), value: json, reason: words }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await disputeValue(ctx, filer, input)));
