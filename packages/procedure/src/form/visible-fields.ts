import type { Json } from "@motlan/kernel";
import type { Procedure } from "../procedure.ts";
import type { FormEnv } from "./field-view.ts";

/** Paths of the fields that stand on a page. Others are only printed on the result. */
export const askedFields = (definition: Procedure): readonly string[] =>
  definition.pages.flatMap((page) => page.sections.flatMap((section) => section.fields));

/** Paths of the fields that are shown (sealed, computed, waited for, or asked), in the order of the pages. */
export const visibleFields = (definition: Procedure, env: FormEnv): readonly string[] =>
  askedFields(definition).filter((path) => env.view(path).kind !== "hidden");

/** The values of the fields that are shown: what a submission consists of. Those waited for are left out. */
export const shownValues = (definition: Procedure, env: FormEnv): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    askedFields(definition).flatMap((path) => {
      const view = env.view(path);
      return view.kind === "hidden" || view.kind === "pending" || view.value === null ? [] : [[path, view.value]];
    }),
  );

/** Paths that were answered and are now not asked: kept while editing, left out of what is sent. */
export const leftOutFields = (definition: Procedure, env: FormEnv): readonly string[] =>
  askedFields(definition).filter((path) => env.view(path).kind === "hidden" && env.facts.answer(path) !== null);
