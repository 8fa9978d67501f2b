import { examineDossier, unitsNamed } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forOfficial } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const examineEndpoint = forOfficial.input(z.object({ id })).query(async ({ ctx: { ctx, official }, input }) => {
  const { codeLists, units, registers, roles } = ctx.catalogue;
  const titles = Object.fromEntries(Object.values(registers).map((it) => [it.id, it.short]));
  const examined = unwrap(await examineDossier(ctx, official, input.id));
  return {
    ...examined,
    reference: { codeLists, units: unitsNamed(examined, units) },
    registers: titles,
    roles,
    now: ctx.clock.now(),
  };
});
