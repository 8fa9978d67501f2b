import type { Clock } from "@motlan/kernel";
import type { Population } from "@motlan/population";
import type { Journal } from "./journal.ts";
import type { PeopleIndex } from "./people-index.ts";

/** What every register is built from. */
export interface RegisterContext {
  readonly population: Population;
  readonly people: PeopleIndex;
  readonly journal: Journal;
  /** What was written into another register: registers tell each other at once. */
  readonly journalOf: (register: string) => Journal;
  readonly clock: Clock;
}
