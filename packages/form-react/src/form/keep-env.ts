import { dependsOn, type FieldView, type FormEnv, type FormState, type Procedure } from "@motlan/procedure";
import type { FormInputs } from "./form-inputs.ts";
import { liveEnv } from "./live-env.ts";

interface Kept {
  readonly definition: Procedure;
  readonly inputs: FormInputs;
  readonly state: () => FormState;
  readonly today: string;
}

/**
 * The form's world at any moment. How the fields stand is kept from one moment to the next: after a change only the
 * field itself and what hangs on it are worked out anew, each once, when somebody asks. What the server says may touch
 * anything, and is seldom: then nothing is kept.
 */
export const keepEnv = ({ definition, inputs, state, today }: Kept): (() => FormEnv) => {
  const readers = readersIn(definition);
  let views = new Map<string, FieldView>();
  let seen = inputs.log.length;
  let of = state();
  let env: FormEnv | null = null;
  return () => {
    const now = state();
    if (now !== of) views = new Map();
    const changed = inputs.log.slice(seen);
    for (const path of changed.flatMap((each) => [each, ...(readers.get(each) ?? [])])) views.delete(path);
    if (env === null || now !== of || changed.length > 0)
      env = liveEnv({ definition, state: now, inputs }, today, views);
    of = now;
    seen += changed.length;
    return env;
  };
};

/** The fields that hang on an answer, however far off. */
const readersIn = (definition: Procedure): ReadonlyMap<string, readonly string[]> => {
  const readers = new Map<string, string[]>();
  for (const field of Object.keys(definition.fields)) {
    for (const path of dependsOn(definition, field)) {
      const known = readers.get(path);
      if (known === undefined) readers.set(path, [field]);
      else known.push(field);
    }
  }
  return readers;
};
