import type { Json } from "@motlan/kernel";
import type { RegisterService } from "@motlan/procedure";
import { graphOf } from "./graph.ts";
import type { Ref } from "./knowledge.ts";
import { wantedNow } from "./needs.ts";
import { outlook } from "./outlook.ts";
import type { Resolution } from "./resolve.ts";
import type { Situation } from "./situation.ts";

/** One question to one register about one record, for no more elements than are needed. */
export interface Call {
  readonly ref: Ref;
  readonly entity: string;
  readonly service: RegisterService;
  readonly elements: readonly string[];
  /** The identifying elements, as sealed. */
  readonly given: Readonly<Record<string, Json>>;
}

/**
 * The calls that can be made now, all at once: one for each record and service, whatever the number of elements.
 * When their answers are in, ask again; an empty list means that nothing more can come.
 */
export const nextCalls = (situation: Situation, resolution: Resolution): readonly Call[] => {
  const { catalogue, knowledge } = situation;
  const graph = graphOf(knowledge);
  const calls = new Map<string, Call>();
  for (const wanted of wantedNow(situation, resolution)) {
    if (graph.seal(wanted.ref, wanted.element)) continue;
    const look = outlook(wanted, graph, catalogue);
    if (look.kind !== "ask") continue;
    const key = `${wanted.ref} ${look.service.register}.${look.service.id}`;
    const elements = new Set([...(calls.get(key)?.elements ?? []), wanted.element]);
    const given = Object.fromEntries(look.service.given.map((id) => [id, graph.seal(wanted.ref, id)?.value ?? null]));
    calls.set(key, { ref: wanted.ref, entity: wanted.entity, service: look.service, elements: [...elements], given });
  }
  return [...calls.values()];
};
