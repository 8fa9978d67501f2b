import type { FirstDone, FormState } from "@motlan/procedure";
import type { ProcedureSummary } from "./find-procedures.ts";
import { forceOf } from "./in-force.ts";
import { currentVersions, type Publishing } from "./publishing/current-versions.ts";

/** The same form, where procedures that are to be done before lead to those that are published. */
export const withFirstDone = async (ctx: Publishing, state: FormState): Promise<FormState> => {
  if (state.requirements.every(({ first }) => first === undefined)) return state;
  const open = (await currentVersions(ctx))
    .map(({ definition }) => definition)
    .filter((it) => forceOf(it, ctx.clock.now()) === "now");
  return {
    ...state,
    requirements: state.requirements.map((it) =>
      it.first === undefined ? it : { ...it, first: it.first.map((one) => leading(one, open)) },
    ),
  };
};

const leading = (one: FirstDone, published: readonly Pick<ProcedureSummary, "id" | "code" | "title">[]): FirstDone => {
  const found = published.find(({ code }) => code === one.code);
  return found ? { ...one, title: found.title, procedure: found.id } : one;
};
