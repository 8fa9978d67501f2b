import type { Reference } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import type { FormEnv, FormState, Procedure } from "@motlan/procedure";
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from "react";
import type { UnitLookup } from "../fields/unit-lookup.ts";
import type { DossierFormProps } from "./dossier-form-props.ts";
import type { FormInputs } from "./form-inputs.ts";
import type { KeyedStore } from "./keyed-store.ts";

/** What every part of an open form reads. */
export interface FormContextValue {
  readonly definition: Procedure;
  readonly reference: Reference;
  /** Absent where the reference has all communes. */
  readonly lookUp?: UnitLookup | undefined;
  /** What the server said last. */
  readonly state: () => FormState;
  /** Counts what the server has said anew, by field and by subject. */
  readonly arrivals: KeyedStore<number>;
  readonly inputs: FormInputs;
  readonly errors: KeyedStore<readonly Issue[]>;
  /** The rules' world over what stands in the inputs now. */
  readonly env: () => FormEnv;
  /** What stands where a party is asked instead. */
  readonly renderParty?: DossierFormProps["renderParty"];
  readonly renderRedirect?: DossierFormProps["renderRedirect"];
  readonly onDispute?: DossierFormProps["onDispute"];
  readonly correctionsHref?: DossierFormProps["correctionsHref"];
  /** The focus has left a field: check it, and show it as it is kept. */
  readonly leave: (path: string) => void;
}

export const FormContext = createContext<FormContextValue | null>(null);

export const useFormContext = (): FormContextValue => {
  const context = useContext(FormContext);
  if (context === null) throw new Error("a field outside of its form");
  return context;
};

const useCounts = (counts: KeyedStore<number>, paths: readonly string[]): void => {
  const subscribe = useCallback((listener: () => void) => counts.subscribe(paths, listener), [counts, paths]);
  useSyncExternalStore(subscribe, () => paths.reduce((sum, path) => sum + counts.get(path), 0));
};

/** Renders again when the server says something else of one of the paths. */
export const useArrivalsAt = (paths: readonly string[]): void => useCounts(useFormContext().arrivals, paths);

/** Renders again when an answer at one of the paths changes, or what the server says there; and for no other. */
export const useAnswersAt = (paths: readonly string[]): void => {
  useCounts(useFormContext().inputs.changes, paths);
  useArrivalsAt(paths);
};

/** The issues shown at a field. */
export const useErrorsAt = (path: string): readonly Issue[] => {
  const { errors } = useFormContext();
  const paths = useMemo(() => [path], [path]);
  const subscribe = useCallback((listener: () => void) => errors.subscribe(paths, listener), [errors, paths]);
  return useSyncExternalStore(subscribe, () => errors.get(path));
};
