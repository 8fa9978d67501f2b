import { useCallback, useSyncExternalStore } from "react";
import { idOf } from "./names.ts";

const isIn = (path: string): boolean =>
  document.getElementById(`${idOf(path)}-field`)?.contains(document.activeElement) === true;

const nothing = () => () => undefined;

/** Whether she is in a field at this moment; only followed where it matters. */
export const useTyping = (path: string, matters: boolean): boolean => {
  const subscribe = useCallback((changed: () => void) => {
    // When the focus has gone on, not while it goes.
    const later = () => void setTimeout(changed);
    document.addEventListener("focusout", later);
    return () => document.removeEventListener("focusout", later);
  }, []);
  return useSyncExternalStore(
    matters ? subscribe : nothing,
    () => matters && isIn(path),
    () => false,
  );
};
