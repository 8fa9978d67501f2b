import type { Clock } from "@motlan/kernel";
import type { Source, SourceAnswer } from "@motlan/prefill";
import type { Catalogue } from "@motlan/procedure";
import { maintainedUntil } from "./maintained-until.ts";

export interface Sparing {
  readonly registers: Catalogue["registers"];
  readonly clock: Clock;
}

/** A source that calls no register while it is maintained, and tells at once until when that is. */
export const sparingMaintained = (source: Source, { registers, clock }: Sparing): Source => {
  const closed = (register: string): SourceAnswer | null => {
    const now = clock.now();
    const until = maintainedUntil(registers[register]?.maintenance ?? [], now);
    return until === null ? null : { kind: "unavailable", retryAfterMs: Date.parse(until) - Date.parse(now) };
  };
  return {
    ask: async (question) => closed(question.service.register) ?? source.ask(question),
    tell: async (service, body, delivery) => closed(service.register) ?? source.tell(service, body, delivery),
  };
};
