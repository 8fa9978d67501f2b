import type { Json } from "@motlan/kernel";
import type { Env, SubjectStatus } from "@motlan/rules";

/** What was sent, or issued: values by path with where they are from, and what became of each subject. */
export interface Stated {
  readonly values: Readonly<Record<string, { readonly value: Json }>>;
  readonly subjects?: Readonly<Record<string, SubjectStatus>>;
}

/** What rules see of what was sent: nothing is pending any more, and what nobody stated is null. */
export const valuesEnv = ({ values, subjects = {} }: Stated, today = ""): Env => ({
  today,
  read: (path) => values[path]?.value ?? null,
  status: (name) => subjects[name] ?? "undetermined",
});
