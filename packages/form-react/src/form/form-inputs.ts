import type { Json } from "@motlan/kernel";
import type { UseFormReturn } from "react-hook-form";
import type { InputValue } from "./input-value.ts";
import type { KeyedStore } from "./keyed-store.ts";

/** Input values; the form library would follow their type into rows of rows without end. */
export type FormValues = Record<string, unknown>;

/** The inputs of an open form, by the paths of the definition. */
export interface FormInputs {
  /** Attributes of an uncontrolled control: `register` of React Hook Form, and word of each change. */
  readonly bind: (path: string, part?: string) => BoundControl;
  readonly get: (path: string) => InputValue;
  /** As if the filer had typed it. */
  readonly edit: (path: string, input: InputValue) => void;
  /** A value from elsewhere; it does not count as typed. */
  readonly place: (path: string, value: Json) => void;
  /** The same answer, written in another way. */
  readonly show: (path: string, input: InputValue) => void;
  /** The answer as it would be kept. */
  readonly answer: (path: string) => Json;
  /** Paths whose inputs the filer has touched: nothing that arrives may overwrite them. */
  readonly touched: ReadonlySet<string>;
  /** Paths that she was asked to fill in because a register was silent: they stay hers while it is asked again. */
  readonly hers: Set<string>;
  /** Paths for which something was proposed after she had touched them. */
  readonly late: Set<string>;
  /** Counts the changes of each path. */
  readonly changes: KeyedStore<number>;
  /** The paths that changed, one after the other. */
  readonly log: readonly string[];
}

type Registered = ReturnType<UseFormReturn<FormValues>["register"]>;

export type BoundControl = Pick<Registered, "name" | "ref" | "onChange" | "onBlur">;
