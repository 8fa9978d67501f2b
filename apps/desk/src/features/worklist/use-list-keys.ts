import { type RefObject, useEffect } from "react";

const searchIn = (list: HTMLElement): HTMLElement | undefined =>
  list.querySelector<HTMLElement>("input[type=search]") ?? undefined;

const rowsIn = (list: HTMLElement): readonly HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.checkVisibility());

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select");

/** Where an arrow leads from the focus: from row to row, and between the first row and the search. */
const besides = (list: HTMLElement, key: string): HTMLElement | undefined => {
  const stops = [searchIn(list), ...rowsIn(list)];
  const here = stops.findIndex((stop) => stop !== undefined && stop === document.activeElement);
  if (here === -1) return undefined;
  if (key === "ArrowDown") return stops[here + 1];
  return key === "ArrowUp" ? stops[here - 1] : undefined;
};

const target = (list: HTMLElement, event: KeyboardEvent): HTMLElement | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.key === "/") return typing(event.target) ? undefined : searchIn(list);
  return besides(list, event.key);
};

/** `/` goes to the search, the arrows from row to row; Enter opens a row because it is a link. */
export const useListKeys = (list: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      const to = list.current === null ? undefined : target(list.current, event);
      if (to === undefined) return;
      event.preventDefault();
      to.focus();
      to.scrollIntoView({ block: "nearest" });
    };
    addEventListener("keydown", move);
    return () => removeEventListener("keydown", move);
  }, [list]);
};
