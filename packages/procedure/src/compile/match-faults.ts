import type { Entity } from "../catalogue.ts";

interface Service {
  readonly reveals?: unknown;
  readonly given: readonly string[];
  readonly gives: Readonly<Record<string, unknown>>;
  readonly related: Readonly<Record<string, unknown>>;
}

interface Fault {
  readonly code: "match-reveals" | "match-by-one-way";
  /** The key at which it is. */
  readonly part: "reveals" | "given";
}

/**
 * What is wrong with a service that may be asked of whom another names. It says yes or no and nothing else, or anybody
 * would learn of anybody; and what is given has to hold two whole ways by which a record is known, or a number alone,
 * which another typed, would tell whose it is.
 */
export const matchFaults = (
  { reveals, given, gives, related }: Service,
  entity: Pick<Entity, "knownBy"> | undefined,
): readonly Fault[] => {
  if (reveals === undefined || entity === undefined) return [];
  const ways = entity.knownBy.filter((way) => way.every((element) => given.includes(element)));
  const says = Object.keys(gives).length + Object.keys(related).length > 0;
  return [
    ...(says ? [{ code: "match-reveals", part: "reveals" } as const] : []),
    ...(ways.length < 2 ? [{ code: "match-by-one-way", part: "given" } as const] : []),
  ];
};
