import { useSyncExternalStore } from "react";

const wide = matchMedia("(width >= 64rem)");

const subscribe = (listener: () => void): (() => void) => {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
};

/** Whether two columns fit beside each other. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
