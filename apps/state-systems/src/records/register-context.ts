import type { Clock } from "@motlan/kernel";
import type { Population } from "@motlan/population";
import type { Journal } from "./journal.ts";
import type { PeopleIndex } from "./people-index.ts";

/** What every register is built from. */
export interface RegisterContext {
  readonly population: Population;
  readonly people: PeopleIndex;
  readonly journal: Journal;
  readonly clock: Clock;
}
