import { textOf } from "@motlan/kernel";
import { type About, type Answered, type Asking, type Enquirer, putQuestion } from "./ask-registers.ts";
import { incidentsIn } from "./close-looks.ts";
import type { Context } from "./context.ts";
import { looksAtNamed } from "./disclose-named.ts";
import type { Draft } from "./form.ts";
import type { CameOfLooks } from "./store.ts";

/** Whose look it is: the filer's, whose form is open, or the system's, which asks again what was silent. */
export type Looking = "filer" | "again";

/** Puts questions for a draft: all looks of a moment are written down before any of them is taken. */
export const enquirer = (ctx: Context, draft: Draft, by: Looking): Enquirer => ({
  ...ctx,
  about: aboutOf(draft),
  begin: (askings) => {
    ctx.source.recall?.(askings.map(({ question }) => question));
    return ctx.store.openDisclosure(
      ...askings.map((asking) => ({
        ...asking.enquiry,
        ...lookOf(draft, asking, by),
        person: lookedAt(draft, asking),
      })),
    );
  },
  ask: (asking) => putQuestion(ctx, asking),
  keep: (answered) => ctx.store.recordAnswers(draft.record.id, cameOf(ctx, draft, { answered, by })),
});

const aboutOf = ({ procedure, record }: Draft): About => ({
  procedureCode: procedure.code,
  dossierId: record.id,
  onBehalfOf: record.filer,
});

type Put = Pick<Asking, "call" | "enquiry">;

const lookOf = ({ procedure, record }: Draft, { call, enquiry }: Put, by: Looking) => ({
  register: enquiry.register,
  service: enquiry.service,
  dossierId: record.id,
  procedureCode: procedure.code,
  law: call.service.law,
  by,
});

/** Where a register is asked by the number of something else, the look is for the filer to see. */
const lookedAt = ({ record }: Draft, { call }: Put): string => textOf(call.given.personalId) || record.filer;

interface Kept {
  readonly answered: readonly Answered[];
  readonly by: Looking;
}

/** Whoever is named in an answer is told before anything of it is used. */
const cameOf = (ctx: Context, draft: Draft, { answered, by }: Kept): CameOfLooks => {
  const { id: dossierId, filer } = draft.record;
  const closed = answered.map(({ enquiry }) => ({ ...enquiry, dossierId }));
  return {
    named: answered.flatMap((it) =>
      looksAtNamed(ctx, lookOf(draft, it, by), { said: it.seals, known: [lookedAt(draft, it), filer] }),
    ),
    seals: answered.flatMap(({ seals }) => seals),
    closings: closed,
    incidents: incidentsIn(closed, ctx.clock.now()),
  };
};
