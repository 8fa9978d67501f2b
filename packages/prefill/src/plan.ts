import type { Json } from "@motlan/kernel";
import type { Catalogue, RegisterService } from "@motlan/procedure";
import { type Choices, fewestCalls } from "./fewest-calls.ts";
import { type Graph, graphOf } from "./graph.ts";
import { narrowed } from "./inside.ts";
import type { Ref } from "./knowledge.ts";
import { wantedNow } from "./needs.ts";
import { outlook, type Wanted } from "./outlook.ts";
import type { Resolution } from "./resolve.ts";
import type { Situation } from "./situation.ts";

/** One question to one register about one record, for no more elements than are needed. */
export interface Call {
  readonly ref: Ref;
  readonly entity: string;
  /** With what is needed of related records, and no more. */
  readonly service: RegisterService;
  readonly elements: readonly string[];
  /** The identifying elements, as sealed. */
  readonly given: Readonly<Record<string, Json>>;
}

/**
 * The calls that can be made now, all at once: as few as can be for each record, whatever the number of elements. When
 * their answers are in, ask again; an empty list means that nothing more can come.
 */
export const nextCalls = (situation: Situation, resolution: Resolution): readonly Call[] => {
  const graph = graphOf(situation.knowledge);
  const wanted = Map.groupBy(wantedNow(situation, resolution), ({ ref }) => ref);
  const needing = { ...situation, procedure: situation.published ?? situation.procedure };
  return [...wanted].flatMap(([ref, elements]) =>
    [...fewestCalls(choicesFor(elements, graph, situation.catalogue))].map(([service, asked]) => ({
      ref,
      entity: service.about,
      service: { ...service, related: narrowed(service.related, service.about, needing) },
      elements: asked,
      given: Object.fromEntries(service.given.map((id) => [id, graph.seal(ref, id)?.value ?? null])),
    })),
  );
};

/** What of a record is not known yet, and who can be asked for it. */
const choicesFor = (wanted: readonly Wanted[], graph: Graph, catalogue: Catalogue): Choices => {
  const open = wanted.filter(({ ref, element }) => !graph.seal(ref, element));
  return new Map(
    open.flatMap((it) => {
      const look = outlook(it, graph, catalogue);
      return look.kind === "ask" ? [[it.element, look.services]] : [];
    }),
  );
};
