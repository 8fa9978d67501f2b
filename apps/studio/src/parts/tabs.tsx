import { type KeyboardEvent, type ReactNode, useId, useState } from "react";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown beside the label where it is more than none. */
  readonly count?: number;
  readonly content: ReactNode;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
}

const step: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One of several panels at a time. A panel is made when it is first looked at, and stays as it was left. */
export const Tabs = <Id extends string>({ label, tabs, current, onChoose }: Props<Id>) => {
  const base = useId();
  const seen = useSeen(current);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const by = step[event.key];
    if (by === undefined) return;
    const here = tabs.findIndex(({ id }) => id === current);
    const next = tabs[(here + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`${base}-${next.id}-tab`)?.focus();
  };
  return (
    <div className="studio-tabs">
      <div role="tablist" aria-label={label}>
        {tabs.map(({ id, label: name, count = 0 }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}-tab`}
            aria-selected={id === current}
            aria-controls={`${base}-${id}`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={move}
          >
            {name}
            {count > 0 && <span className="studio-count">{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${base}-${id}`}
          aria-labelledby={`${base}-${id}-tab`}
          hidden={id !== current}
        >
          {(id === current || seen.has(id)) && content}
        </div>
      ))}
    </div>
  );
};

const useSeen = (current: string): ReadonlySet<string> => {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set([current]));
  if (!seen.has(current)) setSeen(new Set([...seen, current]));
  return seen;
};
