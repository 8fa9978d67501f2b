import type { Path } from "../../compile/places.ts";
import type { Procedure } from "../../procedure.ts";
import type { Check } from "../check.ts";
import { hasEnded, told } from "../dates/ended.ts";

/** A register that is no longer kept, and that the procedure tells of its results or calls. */
export const registerEnded = {
  code: "register-ended",
  level: "warning",
  find: ({ procedure, catalogue: { endings }, facts }) =>
    servicesIn(procedure).flatMap(({ name, at }) =>
      endings
        .filter(
          ({ kind, of, ...ending }) => kind === "register" && name.split(".")[0] === of && hasEnded(ending, facts),
        )
        .map((ending) => ({ at, params: told(ending.of, ending) })),
    ),
} as const satisfies Check;

interface Named {
  readonly name: string;
  readonly at: Path;
}

const servicesIn = ({ steps, result, parts = [] }: Procedure): readonly Named[] => [
  ...servicesOf({ steps, result }, []),
  ...parts.flatMap((part, n) => servicesOf(part, ["parts", n])),
];

const servicesOf = ({ steps, result }: Pick<Procedure, "steps" | "result">, above: Path): readonly Named[] => [
  ...steps.flatMap(({ calls }, n) => (calls ? [{ name: calls, at: [...above, "steps", n, "calls"] }] : [])),
  ...(["feeds", "withdraws"] as const).flatMap((key) =>
    (result[key] ?? []).map((name, n) => ({ name, at: [...above, "result", key, n] })),
  ),
];
