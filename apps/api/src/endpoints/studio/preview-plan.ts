import { previewPlan } from "@motlan/service";
import { unwrap } from "../../issues-error.ts";
import { forDesigner } from "../../trpc.ts";
import { trial, triedIn } from "./trial.ts";

/** Which registers are asked for the form of a preview, for what and by which law, as she who files it is told. */
export const previewPlanEndpoint = forDesigner
  .input(trial)
  .query(async ({ ctx: { studio }, input }) => unwrap(await previewPlan(...triedIn(studio, input))));
