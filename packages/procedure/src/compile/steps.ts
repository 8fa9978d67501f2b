import { fieldTypes } from "@motlan/fields";
import type { Step } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import { compileField } from "./fields.ts";
import { own } from "./own.ts";
import { checkPath } from "./paths.ts";
import type { Path } from "./places.ts";

export const compileSteps = (c: Compiler): Step[] =>
  c.definition.steps.map((step, index): Step => {
    const at: Path = ["steps", index];
    if ((step.role === undefined) === (step.by === undefined))
      c.complain(at, "step-without-actor", { name: step.step });
    if (step.role !== undefined) c.lookUp(c.catalogue.roles, step.role, [...at, "role"], "role-unknown");
    if (step.calls) checkService(c, step.calls, [...at, "calls"]);
    const { type } = c.definition.result;
    if (step.issues !== undefined && step.issues !== type)
      c.complain([...at, "issues"], "result-of-another-name", { name: step.issues, suggestion: type });
    const gives = step.gives !== undefined && checkPath(c, step.gives, [...at, "gives"]) ? step.gives : undefined;
    if (step.at) c.lookUp(c.catalogue.authorities, step.at, [...at, "at"], "authority-kind-unknown");
    if ((step.asks ?? step.at) !== undefined && step.role === undefined)
      c.complain(at, "step-without-actor", { name: step.step });
    if (step["verify-adds"] !== undefined && !step.may.includes("verify"))
      c.complain([...at, "verify-adds"], "verification-not-allowed");
    const when = c.rule(step.when, [...at, "when"], "boolean");
    return {
      id: step.step,
      title: step.title,
      actor: step.role === undefined ? { kind: step.by ?? "system" } : { kind: "official", role: step.role },
      may: step.may,
      ...(step.at === undefined ? {} : { at: step.at }),
      ...(when ? { when } : {}),
      ...(step.asks ? { asks: asked(c, step.asks, [...at, "asks"]) } : {}),
      ...(step.within === undefined ? {} : { withinMinutes: step.within / 60_000 }),
      ...(step["silence-means-yes-after"] === undefined ? {} : { silenceDays: step["silence-means-yes-after"] }),
      ...(step["lapses-after"] === undefined ? {} : { lapsesAfterDays: step["lapses-after"] }),
      clockStopped: step.clock === "stopped",
      ...(step["stopped-at-most"] === undefined ? {} : { stoppedAtMostDays: step["stopped-at-most"] }),
      ...(step["verify-adds"] === undefined ? {} : { verifyAddsDays: step["verify-adds"] }),
      ...(step.calls === undefined ? {} : { calls: step.calls }),
      ...(gives === undefined ? {} : { gives }),
      ...(step.issues === undefined ? {} : { issues: step.issues }),
    };
  });

/** What one line at the desk can take. */
const oneLine = new Set([
  "text",
  "code-number",
  "integer",
  "number",
  "money",
  "date",
  "partial-date",
  "yes-no",
  "one-of",
]);

/** An official types on one line: an address or a name of several parts is not asked of her. */
const asked = (c: Compiler, paths: readonly string[], at: Path): readonly string[] =>
  paths.filter((path, index) => {
    const field = compileField(c, path, {}, [...at, index]);
    if (!field || own(fieldTypes, field.type) === undefined) return false;
    if (!oneLine.has(field.type)) c.complain([...at, index], "desk-cannot-ask", { name: path, type: field.type });
    return true;
  });

/** `register.service` must be a service of the catalogue. */
export const checkService = (c: Compiler, reference: string, at: Path): void => {
  const [register = "", ...service] = reference.split(".");
  const found = c.lookUp(c.catalogue.registers, register, at, "register-unknown");
  if (found?.closed) c.complain(at, "register-closed", { name: register });
  if (found) c.lookUp(found.services, service.join("."), at, "service-unknown");
};
