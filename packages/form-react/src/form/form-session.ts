import { type Issue, sameJson } from "@motlan/kernel";
import { type FormState, factsOf, type Procedure } from "@motlan/procedure";
import type { UseFormReturn } from "react-hook-form";
import { createInputs } from "./create-inputs.ts";
import type { FormInputs, FormValues } from "./form-inputs.ts";
import { type KeyedStore, keyedStore } from "./keyed-store.ts";
import { createSaver, type Patch, type Saver } from "./saver.ts";
import { whatArrived } from "./what-arrived.ts";

/** What changes from outside while the form is open. */
export interface Told {
  /** Spread over those picked: it grows and shrinks with them. */
  readonly definition: Procedure;
  readonly state: FormState;
  readonly onSave: (patch: Patch) => Promise<void>;
}

/** The inputs, their errors and their saving, for as long as the form is open. */
export interface FormSession {
  readonly inputs: FormInputs;
  readonly errors: KeyedStore<readonly Issue[]>;
  readonly saver: Saver;
  /** What the server said last. */
  readonly state: () => FormState;
  /** Counts what the server has said anew, by field and by subject. */
  readonly arrivals: KeyedStore<number>;
  readonly tell: (told: Told) => void;
  /** Hears of everything that is told; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly compose: (composing: boolean) => void;
}

const none: readonly Issue[] = [];

const isNewlyProposed = (path: string, before: FormState, after: FormState): boolean =>
  (after.suggested[path] ?? null) !== null && !sameJson(after.suggested[path] ?? null, before.suggested[path] ?? null);

export const createSession = (form: UseFormReturn<FormValues>, first: Told): FormSession => {
  let told = first;
  let composing = false;
  const arrivals = keyedStore(0);
  const listeners = new Set<() => void>();
  const inputs = createInputs({ definition: () => told.definition, form, onEdit: (path) => saver.touch(path) });
  const saver = createSaver({
    read: inputs.answer,
    kept: (path) => factsOf(told.definition, told.state).answer(path),
    save: (patch) => told.onSave(patch),
    isComposing: () => composing,
  });
  for (const path of Object.keys(first.state.missed)) inputs.hers.add(path);
  return {
    inputs,
    saver,
    errors: keyedStore(none),
    state: () => told.state,
    arrivals,
    tell: (next) => {
      const news = whatArrived(next.definition, told.state, next.state);
      for (const path of news)
        if (inputs.touched.has(path) && isNewlyProposed(path, told.state, next.state)) inputs.late.add(path);
      for (const path of Object.keys(next.state.missed)) inputs.hers.add(path);
      told = next;
      for (const key of news) arrivals.set(key, arrivals.get(key) + 1);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    compose: (now) => {
      composing = now;
    },
  };
};
