import type { Catalogue } from "@motlan/procedure";
import { type ExaminedDossier, examineDossier, unitsNamed } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forOfficial } from "../../trpc.ts";
import { unitsAtFirst } from "../../units-at-first.ts";
import { id } from "../inputs.ts";

/** Those that the dossier names; where something is to be stated, with word of where the others are fetched. */
const unitsFor = (examined: ExaminedDossier, units: Catalogue["units"]): Catalogue["units"] => {
  const named = unitsNamed(examined, units);
  return examined.asks.length === 0 ? named : { ...unitsAtFirst(units), communes: named.communes };
};

export const examineEndpoint = forOfficial.input(z.object({ id })).query(async ({ ctx: { ctx, official }, input }) => {
  const { codeLists, units, registers, roles } = ctx.catalogue;
  const titles = Object.fromEntries(Object.values(registers).map((it) => [it.id, it.short]));
  const examined = unwrap(await examineDossier(ctx, official, input.id));
  return {
    ...examined,
    reference: { codeLists, units: unitsFor(examined, units) },
    registers: titles,
    roles,
    now: ctx.clock.now(),
  };
});
