import { besideEach } from "./beside.ts";
import type { FieldExamples } from "./field-type.ts";

export type { FieldExamples } from "./field-type.ts";

/** Values of a field type, good and bad, by its name: tests, the gallery and trials use them, and no citizen's browser. */
export const examplesOf = await besideEach(
  async (name): Promise<FieldExamples> => (await import(`./${name}/examples.ts`)).examples,
);
