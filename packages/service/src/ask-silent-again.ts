import { type Enquiry, hasAnswered, type Knowledge } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { askRegisters } from "./ask-registers.ts";
import type { Context } from "./context.ts";
import { enquirer, type Looking } from "./enquirer.ts";
import { type Draft, formOf } from "./form.ts";

interface AskingAgain {
  readonly by: Looking;
  /** Of which services; of all where it is left out. */
  readonly of?: (service: RegisterService) => boolean;
}

/** The same draft once registers that were silent have been asked again, however short a while ago that was. */
export const askSilentAgain = async (
  ctx: Context,
  draft: Draft,
  { by, of = () => true }: AskingAgain,
): Promise<Draft> => {
  const { knowledge } = draft.situation;
  const now = ctx.clock.now();
  const mayBeAsked = ({ outcome, retryAt, register, service }: Enquiry) => {
    const asked = ctx.catalogue.registers[register]?.services[service];
    return !hasAnswered(outcome) && (retryAt === undefined || retryAt <= now) && asked !== undefined && of(asked);
  };
  const heard = knowledge.enquiries.filter((it) => it.outcome === "asking" || !mayBeAsked(it));
  let current = withHeard(draft, { ...knowledge, enquiries: heard });
  for await (const next of askRegisters(current, enquirer(ctx, draft, by))) current = next;
  return current;
};

const withHeard = (draft: Draft, knowledge: Knowledge): Draft => ({
  ...draft,
  ...formOf({ ...draft.situation, ...draft, knowledge }),
});
