import { addDays, type Clock, type Instant, instantOf, localDate } from "@motlan/kernel";
import type { Journal } from "./journal.ts";

const hour = "02:00";

/** The registers reconcile at two at night: the last time before `now` is what their records are "as of". */
export const lastSync = (now: Instant): Instant => {
  const today = localDate(now);
  const tonight = instantOf(today, hour);
  return tonight <= now ? tonight : instantOf(addDays(today, -1), hour);
};

/** The moment as of which a register speaks: its last night, or what was written into it since. */
export const upTo = (journal: Journal, clock: Clock): Instant => {
  const night = lastSync(clock.now());
  const written = journal.entries().at(-1)?.at ?? night;
  return written > night ? written : night;
};
