import { fail, issue, type Json, type Outcome, ok, sameJson } from "@motlan/kernel";
import type { Context } from "../context.ts";
import { jsonOf } from "../json-of.ts";
import { draftOf } from "../main-draft.ts";
import type { DossierRecord, ProcedureVersion } from "../store.ts";
import { publicationOf } from "./acting.ts";
import { versionIn } from "./current-versions.ts";
import { dryRun, type InFlight } from "./dry-run.ts";
import { fateOf, keptIn, type Moved } from "./fate.ts";

export interface Moving {
  readonly version: string;
  readonly by: string;
  /** That of the dry run whose list was read. */
  readonly accept: string;
}

export interface DraftsMoved {
  readonly moved: readonly string[];
  /** Their filers answered something since the list was made: they stay, for a list of their own. */
  readonly left: readonly string[];
}

/**
 * Moves every draft of which the accepted list says that it can be. Issues: `version-not-found`,
 * `version-not-in-force`, `list-changed` where the list is another by now.
 */
export const moveDrafts = async (ctx: Context, { version, by, accept }: Moving): Promise<Outcome<DraftsMoved>> => {
  const found = await publicationOf(ctx, version);
  if (!found.ok) return found;
  const { standing } = found.value;
  if (standing !== "in-force") return fail(issue("version-not-in-force", "", { version, standing }));
  const run = await dryRun(ctx, version);
  if (!run.ok) return run;
  if (run.value.accept !== accept) return fail(issue("list-changed", "", { version }));
  const to = await versionIn(ctx.store, version);
  const [moved, left]: [string[], string[]] = [[], []];
  for (const it of run.value.dossiers) {
    if (it.fate.kind !== "moves") continue;
    const isMoved = await ctx.store.transact((tx) => move({ ...ctx, store: tx }, it, { to, by }));
    (isMoved ? moved : left).push(it.dossier);
  }
  return ok({ moved, left });
};

/** One draft, locked: what its filer is typing now waits, or comes first and leaves it where it is. */
const move = async (
  ctx: Context,
  { dossier, fate }: InFlight,
  { to, by }: { readonly to: ProcedureVersion; readonly by: string },
): Promise<boolean> => {
  const record = await ctx.store.lockDossier(dossier);
  if (record === null) return false;
  const now = await fateOf(ctx, record, to);
  if (now.kind !== "moves" || !sameJson(jsonOf(now), jsonOf(fate))) return false;
  const draft = await draftOf(ctx, record);
  return ctx.store.moveDraft({
    dossierId: dossier,
    from: record.procedureVersion,
    to: to.id,
    by,
    at: ctx.clock.now(),
    lost: answersLost(record, now),
    asked: [...now.asked, ...now.papers],
    answers: keptIn(ctx, draft, to).kept,
  });
};

const answersLost = ({ answers }: DossierRecord, { lost }: Moved): Readonly<Record<string, Json>> =>
  Object.fromEntries(lost.map(({ path }) => [path, answers[path] ?? null]));
