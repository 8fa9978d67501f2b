import type { Seal } from "@motlan/prefill";
import type { Form } from "./draft.ts";

export type MetByRegister =
  | { readonly kind: "met"; readonly seal: Seal }
  | { readonly kind: "pending" }
  | { readonly kind: "unmet"; readonly because?: "unavailable" | "none" };

/** Whether a register's record of a subject (`notice`), or of an element (`filer.residence`), meets a requirement. */
export const metByRegister = (metBy: string, draft: Form): MetByRegister => {
  const [name = "", element] = metBy.split(".");
  const state = draft.resolution.subject(name);
  if (state.status === "pending") return { kind: "pending" };
  const paths = element === undefined ? pathsOf(name, draft) : [metBy];
  const seal = state.status === "found" ? firstSeal(paths, draft) : undefined;
  if (seal) return { kind: "met", seal };
  const looks = paths.map((path) => draft.resolution.outlook(path).kind);
  if (looks.some((kind) => kind === "ask" || kind === "asking")) return { kind: "pending" };
  const because =
    state.because ?? (looks.includes("unavailable") ? "unavailable" : looks.includes("none") ? "none" : null);
  return because === null ? { kind: "unmet" } : { kind: "unmet", because };
};

/** The subject's fields, but not the number by which it was looked up: that alone proves nothing. */
const pathsOf = (name: string, { procedure }: Form): readonly string[] =>
  Object.values(procedure.fields).flatMap(({ subject, element, path }) =>
    subject === name && element !== "personalId" ? [path] : [],
  );

const firstSeal = (paths: readonly string[], { resolution }: Form): Seal | undefined =>
  paths.map((path) => resolution.seal(path)).find((seal) => seal !== undefined && seal.provenance.register !== "vneid");
