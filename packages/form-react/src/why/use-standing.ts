import { useText } from "@motlan/ui";
import type { Asked } from "./asked.ts";
import { standings } from "./messages.ts";

/** How a subject stands: in the words of the choice that the filer made, where she made one. */
export const useStanding = ({ definition, state, env }: Asked): ((name: string) => string) => {
  const t = useText();
  return (name) => {
    const status = env.status(name);
    const answer = env.facts.answer(name);
    const chosen = state.subjects[name]?.options.find(({ value }) => value === answer);
    const otherwise = definition.subjects[name]?.else.find((it) => it.status === status);
    return t(chosen?.label ?? otherwise?.title ?? standings[status]);
  };
};
