import { useEffect, useRef } from "react";
import type { FormSession, FormSnapshot } from "./form-session.ts";

/** The server asks a silent register again after a quarter of a minute at the earliest. */
const firstMs = 20_000;
const mostMs = 5 * 60_000;

const isSilent = ({ form, prefill }: FormSnapshot): boolean =>
  prefill === "idle" &&
  form?.state.open === undefined &&
  (form?.state.registers.some(({ state }) => state === "unavailable") ?? false);

/** While the form stays open, registers that were silent are asked again, ever more seldom; not for a page that nobody looks at. */
export const useAskingAgain = (session: FormSession, snapshot: FormSnapshot): void => {
  const wait = useRef(firstMs);
  const silent = isSilent(snapshot);
  useEffect(() => {
    if (!silent) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "hidden") return;
      wait.current = Math.min(mostMs, wait.current * 2);
      void session.askRegisters();
    }, wait.current);
    return () => clearInterval(timer);
  }, [session, silent]);
};
