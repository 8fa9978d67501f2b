import type { Step } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import { checkPath } from "./paths.ts";
import type { Path } from "./places.ts";

export const compileSteps = (c: Compiler): Step[] =>
  c.definition.steps.map((step, index): Step => {
    const at: Path = ["steps", index];
    if ((step.role === undefined) === (step.by === undefined))
      c.complain(at, "step-without-actor", { name: step.step });
    if (step.calls) checkService(c, step.calls, [...at, "calls"]);
    const { type } = c.definition.result;
    if (step.issues !== undefined && step.issues !== type)
      c.complain([...at, "issues"], "result-of-another-name", { name: step.issues, suggestion: type });
    if (step.gives) checkPath(c, step.gives, [...at, "gives"]);
    return {
      id: step.step,
      title: step.title,
      actor: step.role === undefined ? { kind: step.by ?? "system" } : { kind: "official", role: step.role },
      may: step.may,
      ...(step.within === undefined ? {} : { withinMinutes: step.within / 60_000 }),
      ...(step["silence-means-yes-after"] === undefined ? {} : { silenceDays: step["silence-means-yes-after"] }),
      clockStopped: step.clock === "stopped",
      ...(step["verify-adds"] === undefined ? {} : { verifyAddsDays: step["verify-adds"] }),
      ...(step.calls === undefined ? {} : { calls: step.calls }),
      ...(step.gives === undefined ? {} : { gives: step.gives }),
      ...(step.issues === undefined ? {} : { issues: step.issues }),
    };
  });

/** `register.service` must be a service of the catalogue. */
export const checkService = (c: Compiler, reference: string, at: Path): void => {
  const [register = "", ...service] = reference.split(".");
  const found = c.lookUp(c.catalogue.registers, register, at, "register-unknown");
  if (found?.closed) c.complain(at, "register-closed", { name: register });
  if (found) c.lookUp(found.services, service.join("."), at, "service-unknown");
};
