import { type Enquiry, hasAnswered } from "@motlan/prefill";
import type { Context } from "./context.ts";
import type { Draft } from "./form.ts";

/** Apart at most in the first week, where the first time is after a minute; then once a day, for two months more. */
const mostApartMs = 60 * 60_000;
const dayMs = 24 * 60 * 60_000;
const hourly = 172;
const mostTries = hourly + 60;

/**
 * Has registers that were silent asked again for a draft, whether or not its form is open then: after a while, twice
 * as long, four times … and never before a register said it may be. Who opens the form later finds it filled.
 */
export const askAgainLater = async (
  ctx: Context,
  { record, situation, open }: Draft,
  tries = 0,
  counts: (enquiry: Enquiry) => boolean = () => true,
): Promise<void> => {
  const silent = situation.knowledge.enquiries.filter(
    (it) => it.ref !== "" && it.outcome !== "asking" && !hasAnswered(it.outcome) && counts(it),
  );
  if (silent.length === 0 || open !== null || record.part || tries >= mostTries) return;
  const soonest = Date.parse(ctx.clock.now()) + apartMs(tries, ctx.policy.askAgainMs);
  const moments = silent.map(({ retryAt }) => Math.max(soonest, retryAt === undefined ? 0 : Date.parse(retryAt)));
  await ctx.store.enqueue({
    name: "ask-again",
    data: { dossierId: record.id, tries: tries + 1 },
    // A job that runs holds its own key: two in turn let it hand on, and however often a form is opened, no more wait.
    key: `${record.id}-${tries % 2}`,
    startAfter: new Date(Math.min(...moments)).toISOString(),
  });
};

/** How long until the next of so many tries. */
export const apartMs = (tries: number, firstMs: number): number =>
  tries < hourly ? Math.min(mostApartMs, 2 ** tries * firstMs) : dayMs;
