import type { Unsure } from "../run/inner.ts";
import type { Tree } from "../tree.ts";
import type { Pending, Value } from "../value.ts";

/** One evaluation of an expression, to be shown to whoever asks why. */
export interface Step {
  /** The expression as FEEL, with the names that it goes by in the rule; of what is read, the path of `Rule.reads`. */
  readonly text: string;
  readonly kind: Tree["node"];
  /** As seen from outside, or `pending`, or `unsure` where it hangs on an unknown day; none where it was skipped. */
  readonly value?: Value | Pending | Unsure;
  /** What it is made of, in the order of evaluation, and then what was not looked at. Written values are no steps. */
  readonly of: readonly Step[];
  /** It was not looked at: the outcome was decided without it, or is open with or without it. */
  readonly skipped?: true;
  /** How many more steps there would be in `of`. */
  readonly more?: number;
  /** It went on for too long and was ended: its value is null, and there are no steps. */
  readonly tooLong?: true;
  /** Which of `of` decided the outcome, where not all of them did. */
  readonly by?: readonly number[];
}
