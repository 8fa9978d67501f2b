import { placeOf } from "../../compile/place-of.ts";
import type { Check } from "../check.ts";
import { hasEnded, told } from "../dates/ended.ts";

/** A code list that is no longer used, from which a field is answered. */
export const listEnded = {
  code: "list-ended",
  level: "warning",
  find: ({ procedure, catalogue: { endings }, facts }) =>
    Object.values(procedure.fields).flatMap(({ path, params: { list } }) =>
      endings
        .filter(({ kind, of, ...ending }) => kind === "list" && of === list && hasEnded(ending, facts))
        .map((ending) => ({ at: placeOf(procedure, path), params: told(ending.of, ending) })),
    ),
} as const satisfies Check;
