import type { Reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { type Procedure, unsaidForm } from "@motlan/procedure";
import { useEffect, useMemo, useState } from "react";
import type { UnitLookup } from "../fields/unit-lookup.ts";
import { afterPress } from "./after-press.ts";
import { FieldSlot } from "./field-slot.tsx";
import { FormContext, type FormContextValue } from "./form-context.ts";
import { keepEnv } from "./keep-env.ts";
import { leaveField } from "./leave-field.ts";
import { useSession } from "./use-session.ts";

export interface StatedFieldsProps {
  readonly definition: Procedure;
  /** Of the fields, those that are stated, in order. */
  readonly paths: readonly string[];
  readonly reference: Reference;
  readonly lookUp?: UnitLookup | undefined;
  /** The local date, `yyyy-mm-dd`. */
  readonly today: string;
  /** What stands in them when they are first shown, by path. */
  readonly values: Readonly<Record<string, Json>>;
  /** Told of each change, with the answer as it would be kept. */
  readonly onChange: (path: string, value: Json) => void;
}

/** Fields of a procedure outside of a citizen's form: what an official states, asked as a citizen would be. */
export const StatedFields = ({ definition, paths, values, reference, lookUp, today, onChange }: StatedFieldsProps) => {
  const shown = useMemo(() => onlyThese(definition, paths), [definition, paths]);
  const [state] = useState(() => unsaidForm(values));
  const { inputs, errors, arrivals, state: now } = useSession({ definition: shown, state, onSave: kept });
  const context = useMemo((): FormContextValue => {
    const env = keepEnv({ definition: shown, inputs, state: now, today });
    const shared = { definition: shown, reference: { ...reference, today }, lookUp, inputs, errors, env };
    return { ...shared, state: now, arrivals, leave: (path) => afterPress(() => leaveField(shared, path)) };
  }, [shown, reference, lookUp, today, inputs, errors, arrivals, now]);
  useEffect(() => {
    const stops = paths.map((path) => inputs.changes.subscribe([path], () => onChange(path, inputs.answer(path))));
    return () => stops.forEach((stop) => stop());
  }, [paths, inputs, onChange]);
  return (
    <FormContext value={context}>
      <div className="mt-stack">
        {paths.map((path) => (
          <FieldSlot key={path} path={path} />
        ))}
      </div>
    </FormContext>
  );
};

/** Whoever states them keeps them: nothing is saved from here. */
const kept = (): Promise<void> => Promise.resolve();

/** One page with these fields, asked whatever the citizen's form would say of them. */
const onlyThese = (definition: Procedure, paths: readonly string[]): Procedure => ({
  ...definition,
  checks: [],
  fields: Object.fromEntries(
    paths.flatMap((path) => {
      const { when: _, subject: _of, ...field } = definition.fields[path] ?? {};
      return "path" in field ? [[path, field]] : [];
    }),
  ),
  pages: [{ id: "stated", title: definition.title, sections: [{ id: "stated", fields: paths }] }],
});
