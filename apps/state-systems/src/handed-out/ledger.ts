import type { HandedOut } from "./look.ts";

/** How many looks are kept; the oldest go first. */
export const mostLooks = 10_000;

/** What a register handed out since it started. It is in memory alone: a restart forgets it. */
export interface Ledger {
  add(look: HandedOut): void;
  /** The newest first. */
  looks(): readonly HandedOut[];
}

export const ledger = (): Ledger => {
  const kept: HandedOut[] = [];
  return {
    add: (look) => {
      kept.push(look);
      if (kept.length > mostLooks) kept.shift();
    },
    looks: () => kept.toReversed(),
  };
};
