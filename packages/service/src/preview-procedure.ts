import { localDate, type Outcome, ok } from "@motlan/kernel";
import { explainPlan, type ToldPlan, toldPlan } from "@motlan/prefill";
import { asWritten, type FormState, type Procedure } from "@motlan/procedure";
import { compileProcedure, type SourceFile } from "@motlan/procedure/compile";
import { askRegisters, type Enquirer, putQuestion } from "./ask-registers.ts";
import type { Context, Filer } from "./context.ts";
import { type Form, formOf } from "./form.ts";
import { formStateOf } from "./form-state.ts";
import { type Answers, isAsked, normal } from "./save-answers.ts";
import { signInSeals } from "./sign-in-seals.ts";

/** No store: what is tried is kept nowhere. Its source leads to stand-ins alone, for nobody is looked up by trying. */
export type Previewing = Pick<Context, "source" | "catalogue" | "clock" | "newId">;

/** A definition, and the other procedures of its catalogue. */
interface Written {
  readonly source: SourceFile;
  readonly others: readonly SourceFile[];
}

interface Trial {
  readonly procedure: Procedure;
  readonly persona: Filer;
  readonly answers: Answers;
}

type TextTrial = Omit<Trial, "procedure">;

/** The same of a definition that is still being written: what is wrong with it, or its form. */
export const previewText = async (
  ctx: Previewing,
  written: Written,
  trial: TextTrial,
): Promise<Outcome<{ readonly state: FormState }>> => {
  const form = await tryText(ctx, written, trial);
  return form.ok ? ok({ state: formStateOf(ctx, form.value, []) }) : form;
};

/** Why which registers are asked for that form. */
export const previewPlan = async (ctx: Previewing, written: Written, trial: TextTrial): Promise<Outcome<ToldPlan>> => {
  const form = await tryText(ctx, written, trial);
  return form.ok ? ok(toldPlan(explainPlan(form.value.situation, form.value.resolution))) : form;
};

const tryText = async (ctx: Previewing, { source, others }: Written, trial: TextTrial): Promise<Outcome<Form>> => {
  const compiled = compileProcedure(source, ctx.catalogue, others);
  return compiled.ok ? ok(await askedAll(ctx, { ...trial, procedure: compiled.value })) : compiled;
};

/** The form of a procedure as a persona would have it once the registers have answered. */
export const previewProcedure = async (ctx: Previewing, trial: Trial): Promise<FormState> =>
  formStateOf(ctx, await askedAll(ctx, trial), []);

const askedAll = async (ctx: Previewing, trial: Trial): Promise<Form> => {
  let form = openTrial(ctx, trial);
  for await (const next of askRegisters(form, trying(ctx, trial))) form = next;
  return form;
};

const openTrial = (ctx: Previewing, { procedure, persona, answers }: Trial): Form =>
  formOf({
    published: procedure,
    open: null,
    catalogue: ctx.catalogue,
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([path, value]) => {
        const written = asWritten(path);
        return isAsked(procedure, written) ? [[path, normal(procedure, written, value)]] : [];
      }),
    ),
    knowledge: { seals: signInSeals(ctx, procedure, persona), enquiries: [] },
    today: localDate(ctx.clock.now()),
  });

const trying = (ctx: Previewing, { procedure, persona }: Trial): Enquirer => ({
  ...ctx,
  about: { procedureCode: procedure.code, dossierId: "preview", onBehalfOf: persona.personalId },
  ask: (asking) => putQuestion(ctx, asking),
});
