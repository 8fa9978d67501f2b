import { useMutation } from "@tanstack/react-query";
import { type Problem, problemOf } from "../../api/problem.ts";

export interface ActCall<Given> {
  readonly send: (given: Given) => void;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly forget: () => void;
}

/** An official's act under way: sent once, and what became of it. */
export const useAct = <Given>(act: (given: Given) => Promise<unknown>, onDone: () => void): ActCall<Given> => {
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: act, onSuccess: onDone });
  return { send: mutate, busy: isPending, problem: error === null ? null : problemOf(error), forget: reset };
};
