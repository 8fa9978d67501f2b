import type { Holding } from "../../api/types.ts";

/** The registers with what came in: each in its place, new ones at the end. */
export const mergeHoldings = (known: readonly Holding[], part: readonly Holding[]): readonly Holding[] => {
  const merged = new Map(known.map((holding) => [holding.register.id, holding]));
  for (const holding of part) merged.set(holding.register.id, holding);
  return [...merged.values()];
};

/** A register whose answer was cut off with the stream has not answered. */
export const cutOff = (known: readonly Holding[]): readonly Holding[] =>
  known.map((holding) => (holding.state === "asking" ? { ...holding, state: "unavailable" } : holding));
