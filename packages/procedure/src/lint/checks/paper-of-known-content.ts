import type { Check, Looked } from "../check.ts";
import { uploads } from "../papers/uploads.ts";

/** A paper that says what a register tells of somebody in this procedure: it has to be looked for first. */
export const paperOfKnownContent = {
  code: "paper-of-known-content",
  level: "error",
  find: (looked) =>
    uploads(looked.procedure, looked.catalogue).flatMap(({ requirement: { metBy }, kind: { id, tells }, at }) => {
      const [path, register] = (metBy === undefined && tells && tellerOf(tells, looked)) || [];
      return path && register ? [{ at, params: { name: id, register, suggestion: `met-by: ${path}` } }] : [];
    }),
} as const satisfies Check;

/** Of whom in the procedure some register tells it, and which: `filer.feeExemption`. */
const tellerOf = (
  tells: string,
  { procedure, facts }: Looked,
): readonly [path: string, register: string] | undefined => {
  const [entity, part = ""] = tells.split(".");
  const paths = Object.entries(procedure.subjects).flatMap(([name, subject]) =>
    subject.entity === entity ? [`${name}.${part}`] : [],
  );
  return paths.flatMap((path): [string, string][] => {
    const register = facts.holderOf(path);
    return register === undefined ? [] : [[path, register]];
  })[0];
};
