import { type Dossier, isAboutWithdrawn, maySupplement, type SupplementPoint } from "@motlan/dossier";
import { fail, type Issue, issue, type Outcome, tidy, unlessIssues } from "@motlan/kernel";
import { askedFields, type Procedure } from "@motlan/procedure";
import type { Context, Official } from "./context.ts";
import { type Acting, officialAct, type Seen } from "./official-act.ts";
import { spreadFor } from "./spread-for.ts";

/** Asks the filer for all that is missing, in one request (Decree 118/2025/NĐ-CP, form 02). */
export const requestSupplement = (
  ctx: Context,
  official: Official,
  { points, reason, ...seen }: Seen & { readonly points: readonly SupplementPoint[]; readonly reason: string },
): Promise<Outcome<Dossier>> =>
  officialAct(ctx, official, {
    act: "supplement",
    seen,
    bodies: async (acting) => {
      if (points.length === 0) return fail(issue("supplement-without-points", "points"));
      if (tidy(reason) === "") return fail(issue("reason-missing", "reason"));
      const { dossier, step } = acting;
      // Beyond what may be asked once, only what was withdrawn since may be.
      if (!isAboutWithdrawn(dossier, points) && !maySupplement(dossier, step, ctx.policy))
        return fail(issue("supplement-asked-before"));
      const procedure = spreadFor(dossier, acting.procedure, ctx);
      const issues = points.flatMap((point, index) => refusal(point, index, { ...acting, procedure }));
      return unlessIssues(issues, () => [
        { kind: "supplement-requested" as const, step: acting.step.id, points, reason: tidy(reason) },
      ]);
    },
  });

/** A value that a register vouches for, or that follows from others, is not the filer's to supply. */
const refusal = ({ path, message }: SupplementPoint, index: number, { dossier, procedure }: Acting): Issue[] => {
  // What is no path of the dossier may be anything, and is not said back.
  const about = isRequirement(path, procedure) || Object.hasOwn(procedure.fields, path) ? { about: path } : undefined;
  if (tidy(message) === "") return [issue("point-without-message", `points[${index}]`, about)];
  if (isRequirement(path, procedure)) return [];
  // What another part of the bundle owns is that part's to ask for.
  if (!askedFields(procedure).includes(path) || procedure.seen?.includes(path))
    return [issue("point-unknown", `points[${index}]`, about)];
  // What a party confirmed is not the filer's to change.
  if (Object.values(dossier.parties ?? {}).some(({ paths }) => paths.includes(path)))
    return [issue("point-of-a-party", `points[${index}]`, about)];
  // A register or the office comes by it: the citizen is not asked for what the state holds.
  if (dossier.left?.some((it) => it.path === path)) return [issue("point-unknown", `points[${index}]`, about)];
  const kind = dossier.values[path]?.provenance.kind ?? "citizen";
  if (kind === "citizen") return [];
  return [issue(kind === "register" ? "point-vouched-for" : "point-unknown", `points[${index}]`, about)];
};

const isRequirement = (id: string, procedure: Procedure): boolean => procedure.requires.some((it) => it.id === id);
