import type { Example } from "@motlan/procedure";
import { isMeant } from "../filing/choices.ts";
import type { Filled } from "../filing/filled.ts";
import type { Difference } from "./difference.ts";

/**
 * What an example says and nobody listens to: the answer to a question that is not asked in its case, and a choice
 * where something else is offered. What a register vouches for, or leaves nothing to choose of, is no slip: the same
 * words are what she says while that register is cut off.
 */
export const unheard = ({ answers, choices }: Pick<Example, "answers" | "choices">, form: Filled) => [
  ...Object.keys(answers).flatMap((path): readonly Difference[] =>
    form.env.view(path).kind === "hidden" ? [{ of: `answers.${path}`, expected: "open", found: "hidden" }] : [],
  ),
  ...Object.entries(choices).flatMap(([name, choice]): readonly Difference[] => {
    const options = form.state.subjects[name]?.options ?? [];
    const isOffered = options.length === 0 || options.some((option) => choice.some((one) => isMeant(option, one)));
    return isOffered ? [] : [{ of: `choices.${name}`, expected: choice, found: options.map(({ label }) => label.vi) }];
  }),
];
