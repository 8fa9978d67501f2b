import type { Path } from "../../compile/places.ts";
import type { Check } from "../check.ts";

/** A procedure, or a part of a bundle, of which no step issues the result: whoever files it waits for nothing. */
export const resultNotIssued = {
  code: "result-not-issued",
  level: "error",
  find: ({ procedure: { parts, steps, result } }) => {
    const whole = { steps, result, at: ["steps"] satisfies Path };
    const each = parts?.map((part, n) => ({ ...part, at: ["parts", n, "steps"] satisfies Path })) ?? [whole];
    return each.flatMap(({ steps: own, result: { type }, at }) =>
      own.some(({ issues }) => issues !== undefined) ? [] : [{ at, params: { name: type } }],
    );
  },
} as const satisfies Check;
