import { askParty } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id, json } from "../inputs.ts";

const named = z.object({ personalId: json, fullName: json, birthDate: json });

export const askPartyEndpoint = forCitizen
  .input(z.object({ dossierId: id, party: z.string().max(100), named }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => {
    const { state } = unwrap(await askParty(ctx, filer, input));
    return { state };
  });
