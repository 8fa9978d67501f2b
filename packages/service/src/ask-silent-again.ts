import { type Enquiry, hasAnswered, type Knowledge } from "@motlan/prefill";
import { askRegisters } from "./ask-registers.ts";
import type { Context } from "./context.ts";
import { enquirer } from "./enquirer.ts";
import { type Draft, formOf } from "./form.ts";

/** The same draft once registers that were silent have been asked again, however short a while ago that was. */
export const askSilentAgain = async (ctx: Context, draft: Draft): Promise<Draft> => {
  const { knowledge } = draft.situation;
  const now = ctx.clock.now();
  const mayBeAsked = ({ outcome, retryAt }: Enquiry) =>
    !hasAnswered(outcome) && (retryAt === undefined || retryAt <= now);
  const heard = knowledge.enquiries.filter((it) => it.outcome === "asking" || !mayBeAsked(it));
  let current = withHeard(draft, { ...knowledge, enquiries: heard });
  for await (const next of askRegisters(current, enquirer(ctx, draft))) current = next;
  return current;
};

const withHeard = (draft: Draft, knowledge: Knowledge): Draft => ({
  ...draft,
  ...formOf({ ...draft.situation, ...draft, knowledge }),
});
