import type { Issue } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import { useCallback } from "react";
import { type ProblemText, problemText } from "../../words/problem-text.ts";
import { useOpened } from "./opened-context.ts";

/** Puts a problem into words of the screen's language. */
export const useProblemText = (): ((issue: Issue) => ProblemText) => {
  const t = useText();
  const { registers } = useOpened();
  return useCallback((issue) => problemText(t, issue, registers), [t, registers]);
};
