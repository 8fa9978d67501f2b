import type { Locals } from "./inner.ts";

/** How many items one run may go through, all iterations together, with what `counted` counts as such. */
export const maxSteps = 100_000;

/** Ends a run that has done too much; `toFunction` catches it. */
export class TooManySteps extends Error {
  override readonly name = "TooManySteps";
}

export const spend = (locals: Locals, steps: number): void => {
  locals.left -= steps;
  if (locals.left < 0) throw new TooManySteps();
};

/** One more item. */
export const step = (locals: Locals): void => spend(locals, 1);
