import { useMutation } from "@tanstack/react-query";
import { type Problem, problemOf } from "../../api/problem.ts";

export interface ActCall<Given> {
  readonly send: (given: Given) => void;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Looks at the dossier anew, with what went wrong forgotten. */
  readonly reload: () => void;
}

interface After {
  readonly onDone: () => void;
  readonly onReload: () => void;
}

/** An official's act under way: sent once, and what became of it. */
export const useAct = <Given>(act: (given: Given) => Promise<unknown>, { onDone, onReload }: After): ActCall<Given> => {
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: act, onSuccess: onDone });
  const reload = (): void => {
    reset();
    onReload();
  };
  return { send: mutate, busy: isPending, problem: error === null ? null : problemOf(error), reload };
};
