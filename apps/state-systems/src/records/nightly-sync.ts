import { addDays, type Instant, instantOf, localDate } from "@motlan/kernel";

const hour = "02:00";

/** The registers reconcile at two at night: the last time before `now` is what their records are "as of". */
export const lastSync = (now: Instant): Instant => {
  const today = localDate(now);
  const tonight = instantOf(today, hour);
  return tonight <= now ? tonight : instantOf(addDays(today, -1), hour);
};
