import type { Reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import type { ControlProps } from "@motlan/ui";
import type { ComponentType, ReactNode } from "react";
import type { InputValue } from "../form/input-value.ts";
import type { Words } from "./phrases.ts";

export interface InputProps {
  readonly field: Field;
  /** The attributes of the first control: its id, and what describes it. */
  readonly control: ControlProps;
  /** The part that is wrong, if only one is. */
  readonly badPart: string | undefined;
  readonly inside: Inside;
}

export interface LateProps extends InputProps {
  readonly input: "address" | "date-time" | "open" | "place" | "post" | "rows" | "search" | "several";
}

/** How a field is asked that stands inside another one. */
export interface Inside {
  readonly Open: ComponentType<{ readonly field: Field }>;
  readonly rendererOf: (type: string) => FieldRenderer;
  /** An input that few first pages need; its code is fetched when one is first shown. */
  readonly Late: ComponentType<LateProps>;
}

/**
 * How a field type is asked. `one` control has a label; `many` are a group with a legend; `own` words stand beside
 * the control itself.
 */
export interface FieldRenderer {
  readonly frame: (field: Field, reference: Reference) => "one" | "many" | "own";
  /** The parts that have a control each, in order; the first bears the field's id. */
  readonly parts: readonly string[];
  readonly toInput: (value: Json) => InputValue;
  /** What the controls hold as the field type's `normalise` takes it. */
  readonly fromInput: (input: InputValue) => Json;
  readonly Input: (props: InputProps) => ReactNode;
  /** Every error of the type in words. */
  readonly words: Words;
}

/** A control that several types share; each has errors of its own. */
export type Control = Omit<FieldRenderer, "words">;

export const partId = (id: string, parts: readonly string[], part: string): string =>
  parts[0] === part ? id : `${id}-${part}`;
