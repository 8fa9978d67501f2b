import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Context } from "../context.ts";
import { hashOf } from "../hash.ts";
import { jsonOf } from "../json-of.ts";
import type { DossierRecord, ProcedureVersion } from "../store.ts";
import { publicationOf } from "./acting.ts";
import { versionIn } from "./current-versions.ts";
import { type Fate, fateOf } from "./fate.ts";

/** What would become of every dossier in flight, were a version to take over. */
export interface DryRun {
  readonly version: string;
  readonly dossiers: readonly InFlight[];
  /** How many go by that version already. */
  readonly already: number;
  /** What says that this very list was read: a move asks for it. */
  readonly accept: string;
}

export interface InFlight {
  readonly dossier: string;
  readonly from: string;
  readonly fate: Fate;
}

/** How many dossiers are read at once: a country's drafts are not held in memory together with their forms. */
const pageSize = 200;

/** Issues: `version-not-found`, `version-not-approved`. */
export const dryRun = async (ctx: Context, version: string): Promise<Outcome<DryRun>> => {
  const found = await publicationOf(ctx, version);
  if (!found.ok) return found;
  const { standing, procedureId } = found.value;
  if (standing === "rejected" || standing === "withdrawn")
    return fail(issue("version-not-approved", "", { version, standing }));
  const to = await versionIn(ctx.store, version);
  const dossiers: InFlight[] = [];
  let already = 0;
  for await (const record of flying(ctx, procedureId)) {
    if (record.procedureVersion === version) already += 1;
    else dossiers.push(await inFlight(ctx, record, to));
  }
  return ok({ version, dossiers, already, accept: hashOf(jsonOf(dossiers)).slice(0, 12) });
};

const inFlight = async (ctx: Context, record: DossierRecord, to: ProcedureVersion): Promise<InFlight> => ({
  dossier: record.id,
  from: record.procedureVersion,
  fate: await fateOf(ctx, record, to),
});

async function* flying({ store }: Context, procedureId: string): AsyncGenerator<DossierRecord> {
  let after: string | undefined;
  do {
    const page = await store.inFlight({ procedureId, after, limit: pageSize });
    yield* page;
    after = page.length < pageSize ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
}
