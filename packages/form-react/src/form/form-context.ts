import type { Reference } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import type { FormEnv, FormState, Procedure } from "@motlan/procedure";
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from "react";
import type { FormInputs } from "./form-inputs.ts";
import type { KeyedStore } from "./keyed-store.ts";

/** What every part of an open form reads. */
export interface FormContextValue {
  readonly definition: Procedure;
  readonly reference: Reference;
  readonly state: FormState;
  readonly inputs: FormInputs;
  readonly errors: KeyedStore<readonly Issue[]>;
  /** The rules' world over what stands in the inputs now. */
  readonly env: () => FormEnv;
  /** The focus has left a field: check it, and show it as it is kept. */
  readonly leave: (path: string) => void;
}

export const FormContext = createContext<FormContextValue | null>(null);

export const useFormContext = (): FormContextValue => {
  const context = useContext(FormContext);
  if (context === null) throw new Error("a field outside of its form");
  return context;
};

/** Renders again when an answer at one of the paths changes; and for no other answer. */
export const useAnswersAt = (paths: readonly string[]): void => {
  const { changes } = useFormContext().inputs;
  const subscribe = useCallback((listener: () => void) => changes.subscribe(paths, listener), [changes, paths]);
  useSyncExternalStore(subscribe, () => paths.reduce((sum, path) => sum + changes.get(path), 0));
};

/** The issues shown at a field. */
export const useErrorsAt = (path: string): readonly Issue[] => {
  const { errors } = useFormContext();
  const paths = useMemo(() => [path], [path]);
  const subscribe = useCallback((listener: () => void) => errors.subscribe(paths, listener), [errors, paths]);
  return useSyncExternalStore(subscribe, () => errors.get(path));
};
