import type { Issue } from "@motlan/kernel";
import { type ProblemText, problemText } from "@motlan/problems";
import { useLanguage } from "@motlan/ui";
import { useCallback } from "react";
import { useOpened } from "./opened-context.ts";

/** Puts a problem into words of the screen's language. */
export const useProblemText = (): ((issue: Issue) => ProblemText) => {
  const { language } = useLanguage();
  const { registers } = useOpened();
  return useCallback((issue) => problemText(language, issue, registers), [language, registers]);
};
