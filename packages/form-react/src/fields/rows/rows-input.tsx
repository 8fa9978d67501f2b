import { fieldType } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import { Button, useText } from "@motlan/ui";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { type FormContextValue, useFormContext } from "../../form/form-context.ts";
import { type InputRow, rowsOf } from "../../form/input-value.ts";
import type { InputProps } from "../field-renderer.ts";
import { lowered } from "./cell-at.ts";
import { messages } from "./messages.ts";
import { newRow } from "./new-row.ts";
import { RowGroup, rowId } from "./row-group.tsx";

/** What there may be at most where the definition does not say; as the field type has it. */
const defaultMax = 100;

const rowsIn = ({ inputs }: FormContextValue, { path }: Field): readonly InputRow[] => rowsOf(inputs.get(path));

/** The keys of the rows; what is typed into one of them does not render the others again. */
const useRowKeys = (field: Field): readonly string[] => {
  const context = useFormContext();
  const { changes } = context.inputs;
  const subscribe = useCallback((listener: () => void) => changes.subscribe([field.path], listener), [changes, field]);
  const keys = useSyncExternalStore(subscribe, () =>
    rowsIn(context, field)
      .map(({ key }) => key)
      .join(" "),
  );
  return useMemo(() => (keys === "" ? [] : keys.split(" ")), [keys]);
};

const isBlank = ({ cells }: InputRow, { params }: Field): boolean =>
  fieldType("rows").normalise([cells], params) === null;

/** Records one below the other, each with its cells; the field's id is that of the button that adds one. */
export const RowsInput = ({ field, control, inside }: InputProps) => {
  const t = useText();
  const context = useFormContext();
  const keys = useRowKeys(field);
  const [said, say] = useState("");
  const focusOn = useFocus(keys);
  const { max = defaultMax } = field.params;
  const named = (index: number): string => `${t(field.title)} ${index + 1}`;
  const add = (): void => {
    const rows = rowsIn(context, field);
    const last = rows.at(-1);
    const isWaiting = last !== undefined && isBlank(last, field);
    const index = isWaiting ? rows.length - 1 : rows.length;
    if (!isWaiting) context.inputs.edit(field.path, { rows: [...rows, newRow()] });
    say(t(messages.added, { row: named(index) }));
    focusOn(`#${rowId(field.path, index)} :is(input, select, textarea, button)`);
  };
  const remove = useRemove(field);
  const removed = useLatest((key: string): void => {
    const index = remove(key);
    const left = rowsIn(context, field).length;
    say(t(messages.removed, { row: named(index), left }));
    focusOn(left === 0 ? `#${control.id}` : `#${rowId(field.path, Math.min(index, left - 1))}`);
  });
  /** A row in which nothing stands goes, but for the last: she may be about to fill it in. */
  const leave = useLatest((key: string): void => {
    const rows = rowsIn(context, field);
    const row = rows.find((each) => each.key === key);
    if (row !== undefined && row !== rows.at(-1) && isBlank(row, field)) remove(key);
  });
  return (
    <div className="mt-rows">
      {keys.length === 0 && <p className="mt-quiet">{t(messages.none)}</p>}
      {keys.map((rowKey, index) => (
        <RowGroup key={rowKey} group={field} {...{ inside, rowKey, index }} onRemove={removed} onLeave={leave} />
      ))}
      {keys.length < max ? (
        <Button variant="secondary" id={control.id} aria-describedby={control["aria-describedby"]} onClick={add}>
          {t(messages.add, { what: lowered(t(field.title)) })}
        </Button>
      ) : (
        <p id={control.id} tabIndex={-1}>
          {t(messages.full, { max })}
        </p>
      )}
      <p className="mt-visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
};

/** Takes a row out, and what was told of it; what was told of those behind it moves up. Gives where it stood. */
const useRemove = (field: Field): ((key: string) => number) => {
  const context = useFormContext();
  return (key) => {
    const rows = rowsIn(context, field);
    const index = rows.findIndex((row) => row.key === key);
    const told = context.errors.get(field.path);
    context.inputs.edit(field.path, { rows: rows.filter((row) => row.key !== key) });
    if (told.length > 0)
      context.errors.set(
        field.path,
        told.flatMap((issue) => movedUp(issue, index)),
      );
    return index;
  };
};

const movedUp = (issue: Issue, removed: number): readonly Issue[] => {
  const at = issue.params?.["at"];
  if (typeof at !== "string") return [];
  const [row = "", ...rest] = at.split(".");
  if (Number(row) === removed) return [];
  return Number(row) < removed
    ? [issue]
    : [{ ...issue, params: { ...issue.params, at: [Number(row) - 1, ...rest].join(".") } }];
};

/** The same function each time, that does what the latest one does. */
const useLatest = (work: (key: string) => void): ((key: string) => void) => {
  const latest = useRef(work);
  useEffect(() => void (latest.current = work));
  return useCallback((key) => latest.current(key), []);
};

/** Focuses the first thing of a selector once the rows are rendered anew. */
const useFocus = (keys: readonly string[]): ((selector: string) => void) => {
  const wanted = useRef<string | null>(null);
  const look = (): void => {
    const found = wanted.current === null ? null : document.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    found?.focus();
  };
  useEffect(look, [keys]);
  return (selector) => {
    wanted.current = selector;
    requestAnimationFrame(look);
  };
};
