import type { Clock } from "@motlan/kernel";
import type { Call, Reply } from "../faults/fault.ts";
import { type FaultName, faults } from "../faults/faults.ts";
import type { Connection } from "./connection.ts";

export interface Struck {
  readonly reply: Reply;
  readonly fault: FaultName | undefined;
}

/** The reply to a call: the sound one, or what the fault that hits it makes of it. */
export const struck = async (
  link: Connection,
  clock: Clock,
  call: Pick<Call, "question" | "body" | "answer" | "personAfter">,
): Promise<Struck> => {
  const { fault, chance } = link.strike(call.question);
  if (fault === undefined) return { fault, reply: await call.answer() };
  const { pending } = link;
  const pause = async (ms: number) => await link.pause(ms);
  return { fault, reply: await faults[fault].reply({ ...call, chance, pending, pause, now: () => clock.now() }) };
};
