import { fieldType } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { UseFormReturn } from "react-hook-form";
import { rendererOf } from "../fields/renderers.ts";
import type { BoundControl, FormInputs, FormValues } from "./form-inputs.ts";
import { type InputValue, isInput, textOf } from "./input-value.ts";
import { keyedStore } from "./keyed-store.ts";
import { nameOf } from "./names.ts";

interface Options {
  readonly definition: () => Procedure;
  readonly form: UseFormReturn<FormValues>;
  readonly onEdit: (path: string) => void;
}

export const createInputs = ({ definition, form, onEdit }: Options): FormInputs => {
  const touched = new Set<string>();
  const changes = keyedStore(0);
  const log: string[] = [];
  // A field that came while the form was open has no value yet: it is as empty as its controls begin.
  const get = (path: string): InputValue => {
    const input = form.getValues(nameOf(path));
    return isInput(input) ? input : inputOf(definition(), path, null);
  };
  const changed = (path: string): void => {
    log.push(path);
    changes.set(path, changes.get(path) + 1);
  };
  const edited = (path: string): void => {
    touched.add(path);
    changed(path);
    onEdit(path);
  };
  const bind = (path: string, part?: string): BoundControl => {
    const name = part === undefined ? nameOf(path) : `${nameOf(path)}.${part}`;
    const registered = form.register(name);
    return { ...registered, onChange: (event) => registered.onChange(event).then(() => edited(path)) };
  };
  return {
    bind,
    get,
    touched,
    hers: new Set(),
    late: new Set(),
    changes,
    log,
    edit: (path, input) => {
      form.setValue(nameOf(path), input);
      edited(path);
    },
    show: (path, input) => {
      form.setValue(nameOf(path), input);
      changed(path);
    },
    place: (path, value) => {
      form.setValue(nameOf(path), inputOf(definition(), path, value));
      changed(path);
    },
    answer: (path) => answerOf(definition(), path, get(path)),
  };
};

/** An answer as its controls hold it. The choice of a subject is a text; of several, a line for each. */
export const inputOf = (definition: Procedure, path: string, value: Json): InputValue => {
  const field = definition.fields[path];
  if (field !== undefined) return rendererOf(field.type).toInput(value);
  return Array.isArray(value) ? picksAsText(value) : textOfJson(value);
};

const textOfJson = (value: Json): string => (typeof value === "string" ? value : "");

const picksAsText = (picks: readonly Json[]): string => picks.map(textOfJson).join("\n");

/** Whom the filer chose, or all whom she picked. */
const choiceOf = ({ subjects }: Procedure, name: string, input: InputValue): Json => {
  const text = textOf(input);
  if (text === "") return null;
  return subjects[name]?.several ? text.split("\n") : text;
};

const answerOf = (definition: Procedure, path: string, input: InputValue | undefined): Json => {
  const field = definition.fields[path];
  if (input === undefined) return null;
  if (field === undefined) return choiceOf(definition, path, input);
  return fieldType(field.type).normalise(rendererOf(field.type).fromInput(input), field.params);
};
