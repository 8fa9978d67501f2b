import type { Issue } from "@motlan/kernel";
import { useState } from "react";

/** Shows what is wrong from the first attempt to send on, and sends only what is right. */
export const useAttempts = (issues: readonly Issue[]) => {
  const [attempt, setAttempt] = useState(0);
  const shown = attempt === 0 ? [] : issues;
  return {
    attempt,
    issues: shown,
    at: (id: string): Issue | undefined => shown.find(({ path }) => path === id),
    unlessWrong: (send: () => void): void => {
      if (issues.length > 0) setAttempt(attempt + 1);
      else send();
    },
  };
};
