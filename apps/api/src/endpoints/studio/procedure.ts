import { localDate } from "@motlan/kernel";
import { checkProcedure } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { definitionIn } from "../../studio.ts";
import { forDesigner } from "../../trpc.ts";
import { id } from "../inputs.ts";

/** One procedure's file as it stands, what is right or wrong with it, and whom it can be tried as. */
export const procedureEndpoint = forDesigner.input(z.object({ id })).query(({ ctx: { ctx, studio }, input }) => {
  const definition = unwrap(definitionIn(studio, input.id));
  const { codeLists, units, registers, calendar } = ctx.catalogue;
  return {
    file: definition.file,
    text: definition.text,
    checked: checkProcedure(ctx.catalogue, definition, studio.definitions, localDate(ctx.clock.now())),
    reference: { codeLists, units, calendar },
    calendar,
    registers: Object.fromEntries(Object.values(registers).map((register) => [register.id, register.short])),
    personas:
      studio.preview?.personas.map(({ key, name, purpose, identityLevel }) => ({
        key,
        name,
        purpose,
        identityLevel,
      })) ?? null,
  };
});
