import type { CodeSearch } from "@motlan/fields";
import { type Choice, useLanguage } from "@motlan/ui";
import { type KeyboardEvent, useState } from "react";
import { move } from "./move.ts";

export interface Searched {
  readonly search: CodeSearch;
  /** A code, or what was typed and is none. */
  readonly value: string;
  /** The last way on, whatever is typed: what the list lacks. */
  readonly otherOf?: (typed: string) => Choice;
  /** A code is chosen, or called by what is typed; empty while nothing is. Left so, what was typed is given. */
  readonly onChange: (value: string) => void;
  readonly onOther?: (typed: string) => void;
}

/** How a search stands: what is typed, what that finds, and what keys do with it. */
export const useSearch = ({ search, value, otherOf, onChange, onOther }: Searched) => {
  const { language } = useLanguage();
  /** While somebody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  /** The option that the arrows have come to, -1 before. */
  const [active, setActive] = useState(-1);
  const [chosen, setChosen] = useState("");
  const found = search
    .matching(typed ?? "")
    .map(({ code, title }): Choice => ({ value: code, label: title[language] }));
  const other = otherOf?.(typed ?? "");
  const options = other === undefined ? found : [...found, other];
  const indexOf = (code: string | undefined): number => options.findIndex((option) => option.value === code);
  const show = (isOpen: boolean, at = -1): void => {
    setOpen(isOpen);
    setActive(at);
  };
  const type = (text: string): void => {
    setTyped(text);
    setChosen("");
    show(true);
    onChange(search.called(text)?.code ?? "");
  };
  /** The list goes; what was typed stays, whether it is in the list or not. */
  const close = (): void => {
    show(false);
    setTyped(null);
    if (typed !== null) onChange(search.called(typed)?.code ?? typed);
  };
  const choose = (index: number): void => {
    const option = options[index];
    if (option === undefined) return;
    show(false);
    setTyped(null);
    setChosen(option.label);
    if (index < found.length) onChange(option.value);
    else onOther?.(typed ?? "");
  };
  /** By Enter: the one come to, the one that is called so, or the only one. */
  const meant = (): number => {
    if (active >= 0) return active;
    const called = indexOf(search.called(typed ?? "")?.code);
    return called < 0 && found.length === 1 ? 0 : called;
  };
  const openBy = (event: KeyboardEvent): void => {
    const first = { ArrowDown: 0, ArrowUp: options.length - 1 }[event.key];
    if (first === undefined) return;
    event.preventDefault();
    const at = indexOf(value);
    show(true, at < 0 ? first : at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return openBy(event);
    // As in a list to choose from, the one come to is taken along.
    if (event.key === "Tab") return choose(active);
    const next = move(event.key, active, options.length);
    if (next === undefined && event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") close();
    else if (next === undefined) choose(meant());
    else setActive(next);
  };
  return { typed, open, active, chosen, found, options, show, type, close, choose, onKeyDown };
};
