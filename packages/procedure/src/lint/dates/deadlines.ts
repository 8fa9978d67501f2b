import type { Path } from "../../compile/places.ts";
import type { DeadlineRule, Procedure, Step } from "../../procedure.ts";

/** One clock: of the procedure, or of a part of a bundle. */
export interface Clock {
  readonly deadline: DeadlineRule;
  readonly steps: readonly Step[];
  readonly at: Path;
  readonly name: string;
}

export const clocksOf = ({ id, deadline, steps, parts = [] }: Procedure): readonly Clock[] => [
  { deadline, steps, at: ["deadline"], name: id },
  ...parts.map((part, n) => ({ ...part, at: ["parts", n, "deadline"], name: part.id })),
];
