import { movedForm, readForm } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { unitsAtFirst } from "../../units-at-first.ts";
import { id } from "../inputs.ts";

/** The form with its definition, the lists that its fields choose from, and where one asks for a working day the calendar, and what became of a draft that was moved; lists of communes are fetched by province. */
export const readFormEndpoint = forCitizen
  .input(z.object({ dossierId: id }))
  .query(async ({ ctx: { ctx, filer }, input }) => {
    const form = unwrap(await readForm(ctx, filer, input.dossierId));
    const { codeLists, units, calendar } = ctx.catalogue;
    const needsCalendar = Object.values(form.procedure.fields).some(({ params }) => params.workingDay);
    const reference = { codeLists, units: unitsAtFirst(units), ...(needsCalendar ? { calendar } : {}) };
    return { ...form, reference, moved: await movedForm(ctx, input.dossierId) };
  });
