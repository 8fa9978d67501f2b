import type { Clock } from "@motlan/kernel";
import type { Population } from "@motlan/population";
import type { Journal } from "./journal.ts";
import type { PeopleIndex } from "./people-index.ts";

/** What every register is built from. */
export interface RegisterContext {
  readonly people: PeopleIndex;
  /** The records in which a person can stand. Everybody at once is more than is held in memory. */
  readonly populationOf: (personalId: string) => Population;
  readonly journal: Journal;
  /** What was written into another register: registers tell each other at once. */
  readonly journalOf: (register: string) => Journal;
  /** Those of all registers. */
  readonly journals: readonly Journal[];
  readonly clock: Clock;
}
