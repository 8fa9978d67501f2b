import { textOf } from "@motlan/kernel";
import { type Answered, type Asking, type Enquirer, putQuestion } from "./ask-registers.ts";
import { closeLooks } from "./close-looks.ts";
import type { Context } from "./context.ts";
import { discloseNamed } from "./disclose-named.ts";
import type { Draft } from "./form.ts";

/** Whose look it is: the filer's, whose form is open, or the system's, which asks again what was silent. */
export type Looking = "filer" | "again";

/** Puts questions for a draft: all looks of a moment are written down before any of them is taken. */
export const enquirer = (ctx: Context, draft: Draft, by: Looking): Enquirer => ({
  ...ctx,
  begin: (askings) =>
    ctx.store.openDisclosure(
      ...askings.map((asking) => ({
        ...asking.enquiry,
        ...lookOf(draft, asking, by),
        person: lookedAt(draft, asking),
      })),
    ),
  ask: (asking) => putQuestion(ctx, asking, aboutOf(draft)),
  keep: (answered) => ctx.store.transact((store) => keepAnswers({ ...ctx, store }, draft, { answered, by })),
});

const aboutOf = ({ procedure, record }: Draft) => ({
  procedureCode: procedure.code,
  dossierId: record.id,
  onBehalfOf: record.filer,
});

const lookOf = ({ procedure, record }: Draft, { call, enquiry }: Asking, by: Looking) => ({
  register: enquiry.register,
  service: enquiry.service,
  dossierId: record.id,
  procedureCode: procedure.code,
  law: call.service.law,
  by,
});

/** Where a register is asked by the number of something else, the look is for the filer to see. */
const lookedAt = ({ record }: Draft, { call }: Asking): string => textOf(call.given.personalId) || record.filer;

interface Kept {
  readonly answered: readonly Answered[];
  readonly by: Looking;
}

/** Whoever is named in an answer is told before anything of it is used. */
const keepAnswers = async (ctx: Context, draft: Draft, { answered, by }: Kept): Promise<void> => {
  const { id: dossierId, filer } = draft.record;
  for (const it of answered)
    await discloseNamed(ctx, lookOf(draft, it, by), { said: it.seals, known: [lookedAt(draft, it), filer] });
  await ctx.store.putSeals(
    dossierId,
    answered.flatMap(({ seals }) => seals),
  );
  await closeLooks(
    ctx,
    answered.map(({ enquiry }) => ({ ...enquiry, dossierId })),
  );
};
