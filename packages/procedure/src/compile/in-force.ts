import type { InForce, Procedure } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";

/** From when to when a procedure may be begun, and what comes in its place. */
export const compileInForce = (c: Compiler): Pick<Procedure, "inForce"> => {
  const written = c.definition["in-force"];
  if (written === undefined) return {};
  const { from, to, successor } = written;
  if (to !== undefined && (from ?? "") > to) c.complain(["in-force", "to"], "code-period", { name: c.definition.code });
  if (to === undefined && successor !== undefined)
    c.complain(["in-force", "successor"], "code-not-ended", { name: c.definition.code });
  const inForce: InForce = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(successor === undefined ? {} : { successor }),
  };
  return { inForce };
};
