import { confirmPart } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

export const confirmPartEndpoint = forCitizen
  .input(z.object({ partId: id, seen: hash, language: z.enum(["vi", "en"]) }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await confirmPart(ctx, filer, input)));
