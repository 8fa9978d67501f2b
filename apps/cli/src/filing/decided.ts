import type { Json } from "@motlan/kernel";
import { staff } from "@motlan/population";
import { alongside } from "@motlan/procedure";
import {
  type Context,
  completeStep,
  confirmDraft,
  type Filer,
  feedResult,
  followDossier,
  type Official,
  runSystemStep,
  startParts,
  submitDossier,
} from "@motlan/service";
import { handIn } from "./hand-in.ts";
import { valueOf } from "./value-of.ts";

interface Deciding {
  readonly dossierId: string;
  /** What officials state, by path. */
  readonly stated: Readonly<Record<string, Json>>;
  /** Who acts for an authority; its staff, where it is left out. */
  readonly acting?: (authority: string, role: string) => Official;
}

/** Sends a dossier with its papers and takes it through all its steps: signed, stored, and told to the registers. */
export const decided = async (ctx: Context, filer: Filer, deciding: Deciding): Promise<void> => {
  const { dossierId } = deciding;
  await handIn(ctx, filer, dossierId);
  valueOf(await submitDossier(ctx, filer, { dossierId, key: dossierId, answers: {} }));
  await done(ctx, filer, deciding);
};

/** Of a bundle one part after the other, each begun by what was done before. */
const done = async (ctx: Context, filer: Filer, deciding: Deciding): Promise<void> => {
  const { dossierId } = deciding;
  const { procedure, parts } = valueOf(await followDossier(ctx, filer, dossierId));
  for (const { id } of parts ?? []) {
    await done(ctx, filer, { ...deciding, dossierId: await begunPart(ctx, filer, { dossierId, id }) });
    valueOf(await startParts(ctx, { dossierId }));
  }
  if (parts !== null) return;
  while (await takeStep(ctx, filer, deciding));
  for (const service of procedure.result.feeds) valueOf(await feedResult(ctx, { dossierId, service }));
};

const begunPart = async (ctx: Context, filer: Filer, of: { dossierId: string; id: string }): Promise<string> => {
  const { parts } = valueOf(await followDossier(ctx, filer, of.dossierId));
  const begun = parts?.find(({ id }) => id === of.id)?.begun;
  if (!begun) throw new Error(`the turn of the part ${of.id} has not come`);
  return begun.dossierId;
};

/** Nobody waits here: what is made known for some days ends at once. */
const note = "Kết thúc khi chạy thử";

/** Takes the step at which it is; false where none is left. */
const takeStep = async (
  ctx: Context,
  filer: Filer,
  { dossierId, stated, acting = officialAt }: Deciding,
): Promise<boolean> => {
  const { dossier, procedure } = valueOf(await followDossier(ctx, filer, dossierId));
  const step = procedure.steps[dossier.step ?? -1];
  if (step === undefined) return false;
  const { actor } = step;
  const seen = { dossierId, seq: dossier.seq };
  switch (actor.kind) {
    case "official": {
      const official = acting(authorityOf(dossier.authority, step.at), actor.role);
      valueOf(await completeStep(ctx, official, { ...seen, note, stated }));
      return true;
    }
    case "filer":
      valueOf(await confirmDraft(ctx, filer, { ...seen, objection: null }));
      return true;
    case "system":
      valueOf(await runSystemStep(ctx, { dossierId, seq: dossier.stepSeq }));
      return true;
  }
};

const authorityOf = (own: string, at: string | undefined): string => (at === undefined ? own : alongside(own, at));

/** The official of that role at an authority. */
export const officialAt = (authority: string, role: string): Official => {
  const member = staff.find((one) => one.authority === authority && one.role === role);
  if (!member) throw new Error(`nobody is ${role} at ${authority}`);
  const { username, name, title } = member;
  return { username, name, title: title.vi, role, authority };
};
