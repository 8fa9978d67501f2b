import type { Check } from "../check.ts";
import { hasEnded, told } from "../dates/ended.ts";

/** A law that is no longer in force, as the ground of a procedure or of a fee; an article of it is named by its name. */
export const lawEnded = {
  code: "law-ended",
  level: "warning",
  find: ({ definition: { law, fee }, catalogue: { endings }, facts }) => {
    const cited = [
      ...law.map((name, n) => ({ name, at: ["law", n] })),
      ...fee.flatMap((it, n) => (it.law === undefined ? [] : [{ name: it.law, at: ["fee", n, "law"] }])),
    ];
    return cited.flatMap(({ name, at }) =>
      endings
        .filter(({ kind, of, ...ending }) => kind === "law" && name.startsWith(of) && hasEnded(ending, facts))
        .map((ending) => ({ at, params: told(name, ending) })),
    );
  },
} as const satisfies Check;
