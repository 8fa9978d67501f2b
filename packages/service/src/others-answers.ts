import { setTimeout as pause } from "node:timers/promises";
import type { Outcome } from "@motlan/kernel";
import type { Draft } from "./form.ts";

const lookEveryMs = 100;
/** As long as a prefill takes at most. */
const mostLooks = 60;

/** The ids of questions that are under way. */
export const underWay = ({ situation }: Pick<Draft, "situation">): readonly string[] =>
  situation.knowledge.enquiries.filter(({ outcome }) => outcome === "asking").map(({ id }) => id);

/**
 * The draft anew whenever a question is answered that is not of this asking: of a page that was reloaded in the middle,
 * of another tab, or of the system that asks again. Nobody is asked a second time meanwhile.
 */
export async function* othersAnswers(first: Draft, reopen: () => Promise<Outcome<Draft>>): AsyncGenerator<Draft> {
  let current = first;
  for (let looks = 0; looks < mostLooks && underWay(current).length > 0; looks += 1) {
    await pause(lookEveryMs);
    const next = await reopen();
    // Sent meanwhile, or gone.
    if (!next.ok) return;
    const before = underWay(current);
    const after = underWay(next.value);
    current = next.value;
    if (before.some((id) => !after.includes(id))) yield current;
  }
}
