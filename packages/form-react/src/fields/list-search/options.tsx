import type { Choice } from "@motlan/ui";
import { useEffect, useRef } from "react";

interface Props {
  readonly id: string;
  readonly label: string;
  /** What may be chosen: codes, and another way on. */
  readonly options: readonly Choice[];
  /** What stands in the field now. */
  readonly chosen: string;
  /** The one that the arrows have come to, -1 before. */
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

export const optionId = (id: string, index: number): string => `${id}-${index}`;

/** The list under a search box. The focus stays in the box; what is chosen or come to is kept in sight. */
export const Options = ({ id, label, options, chosen, active, onChoose }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  const inSight = active >= 0 ? active : options.findIndex(({ value }) => value === chosen);
  // The list itself has to be seen, also above the keyboard that a phone shows a moment later.
  useEffect(() => {
    const show = (): void => list.current?.scrollIntoView({ block: "nearest" });
    show();
    globalThis.visualViewport?.addEventListener("resize", show);
    return () => globalThis.visualViewport?.removeEventListener("resize", show);
  }, []);
  useEffect(() => {
    list.current?.children[Math.max(inSight, 0)]?.scrollIntoView({ block: "nearest" });
  }, [inSight]);
  return (
    <div
      className="mt-options"
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map(({ value, label: text }, index) => (
        <button
          type="button"
          tabIndex={-1}
          key={value}
          id={optionId(id, index)}
          role="option"
          aria-selected={value === chosen}
          data-active={index === active || undefined}
          onClick={() => onChoose(index)}
        >
          {text}
        </button>
      ))}
    </div>
  );
};
