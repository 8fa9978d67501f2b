import { useMemo } from "react";
import { useAnswersAt, useFormContext } from "../form/form-context.ts";
import { type InputParts, partsOf } from "../form/input-value.ts";

/** The parts of a field whose controls hang on one another, and the way to change them. */
export const useParts = (path: string): readonly [parts: InputParts, change: (parts: InputParts) => void] => {
  const { inputs } = useFormContext();
  useAnswersAt(useMemo(() => [path], [path]));
  const parts = partsOf(inputs.get(path));
  // What was typed since is kept: a change may come long after it was asked for.
  return [parts, (changed) => inputs.edit(path, { ...partsOf(inputs.get(path)), ...changed })];
};
