import type { Outcome } from "@motlan/kernel";
import type { Told } from "../command.ts";
import { refused } from "../refused.ts";
import { houseOf, type Reached, reach } from "./reach.ts";

export { refused };

export const done = (value: object, lines: readonly string[]): Told => ({
  ok: true,
  lines,
  json: { ok: true, ...value },
});

/** Does something with the versions of the house that the environment names, and leaves it as it was opened. */
export const inHouse = async (
  catalogue: string,
  work: (publisher: Reached["publisher"]) => Promise<Told>,
): Promise<Told> => {
  const reached = await reach(houseOf(process.env, catalogue));
  if (!reached.ok) return refused(reached.issues);
  try {
    return await work(reached.value.publisher);
  } finally {
    await reached.value.close();
  }
};

export const toldOf = <T>(outcome: Outcome<T>, tell: (value: T) => Told): Told =>
  outcome.ok ? tell(outcome.value) : refused(outcome.issues);
