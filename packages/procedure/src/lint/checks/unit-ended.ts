import type { Check } from "../check.ts";
import { hasEnded, told } from "../dates/ended.ts";

/** A row of a table by province for a province that is no more: nobody pays by it, and whoever came in its place has no row. */
export const unitEnded = {
  code: "unit-ended",
  level: "warning",
  find: ({ definition, catalogue: { provinceTables, units }, facts }) =>
    definition.fee.flatMap(({ table = "" }, n) =>
      Object.keys(provinceTables[table]?.rows ?? {}).flatMap((code) => {
        const those = units.provinces.filter((it) => it.code === code);
        const [first] = those;
        if (first === undefined || !those.every((it) => hasEnded(it, facts))) return [];
        const ended = { to: first.to, successor: first.successors?.join(", ") };
        return [{ at: ["fee", n, "table"], params: told(code, ended) }];
      }),
    ),
} as const satisfies Check;
