import { staff } from "@motlan/population";
import {
  type Context,
  completeStep,
  confirmDraft,
  type Filer,
  feedResult,
  followDossier,
  type Official,
  runSystemStep,
  submitDossier,
} from "@motlan/service";
import { valueOf } from "./value-of.ts";

/** Sends a dossier and takes it through all its steps: signed, stored, and told to the registers. */
export const decided = async (ctx: Context, filer: Filer, dossierId: string): Promise<void> => {
  valueOf(await submitDossier(ctx, filer, { dossierId, key: dossierId, answers: {} }));
  const { procedure } = valueOf(await followDossier(ctx, filer, dossierId));
  for (const _ of procedure.steps) await takeStep(ctx, filer, dossierId);
  for (const service of procedure.result.feeds) valueOf(await feedResult(ctx, { dossierId, service }));
};

const takeStep = async (ctx: Context, filer: Filer, dossierId: string): Promise<void> => {
  const { dossier, procedure } = valueOf(await followDossier(ctx, filer, dossierId));
  const actor = procedure.steps[dossier.step ?? -1]?.actor;
  const seen = { dossierId, seq: dossier.seq };
  switch (actor?.kind) {
    case "official":
      valueOf(await completeStep(ctx, officialAt(dossier.authority, actor.role), { ...seen, note: null }));
      return;
    case "filer":
      valueOf(await confirmDraft(ctx, filer, { ...seen, objection: null }));
      return;
    case "system":
      valueOf(await runSystemStep(ctx, { dossierId, seq: dossier.stepSeq }));
      return;
    case undefined:
      throw new Error(`${procedure.id} came to its end early`);
  }
};

const officialAt = (authority: string, role: string): Official => {
  const member = staff.find((one) => one.authority === authority && one.role === role);
  if (!member) throw new Error(`nobody is ${role} at ${authority}`);
  const { username, name, title } = member;
  return { username, name, title: title.vi, role, authority };
};
