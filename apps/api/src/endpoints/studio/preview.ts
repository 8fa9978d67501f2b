import { previewText } from "@motlan/service";
import { unwrap } from "../../issues-error.ts";
import { forDesigner } from "../../trpc.ts";
import { trial, triedIn } from "./trial.ts";

/** The form of a text, or of the file itself, as a persona would have it. Every answer is a stand-in's. */
export const previewEndpoint = forDesigner
  .input(trial)
  .query(async ({ ctx: { studio }, input }) => unwrap(await previewText(...triedIn(studio, input))));
