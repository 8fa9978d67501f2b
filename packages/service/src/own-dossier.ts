import { fail, type Issue, issue, type Outcome, ok } from "@motlan/kernel";
import { type Procedure, partOf } from "@motlan/procedure";
import { asPublishedNow } from "@motlan/procedure/compile";
import type { Result } from "@motlan/results";
import type { Filer } from "./context.ts";
import { partIn } from "./part-in.ts";
import type { DossierRecord, Store } from "./store.ts";

/**
 * The filer's own dossier, or the part of somebody else's that she was asked to confirm. Any other does not exist for
 * her, and neither does a part that is asked of her no more. Its own procedure says of which level the sign-in has to be
 * (`identity-level-too-low`): a party was never asked for hers before she opens it.
 */
export const ownDossier = async (store: Store, filer: Filer, id: string): Promise<Outcome<DossierRecord>> => {
  const record = await store.dossier(id);
  const isHers = record?.filer === filer.personalId && record.part?.answer?.kind !== "withdrawn";
  if (!record || !isHers) return fail(issue("dossier-not-found"));
  const tooLow = levelTooLow(filer, await procedureOf(store, record));
  return tooLow ? fail(tooLow) : ok(record);
};

/** Where the sign-in is of a lower level than a procedure asks for. */
export const levelTooLow = ({ level }: Filer, { identityLevel }: Procedure): Issue | null =>
  level < identityLevel ? issue("identity-level-too-low", "", { needed: identityLevel }) : null;

/** Versions never change and are named by their content: what was read once is right for good. */
const known = new Map<string, Procedure>();

/** The procedure by which a dossier goes; of a part of a bundle, that part's. */
export const procedureOf = async (
  store: Store,
  { procedureVersion, id }: Pick<DossierRecord, "procedureVersion" | "id">,
): Promise<Procedure> => {
  const { part } = partIn(id);
  const key = part === null ? procedureVersion : `${procedureVersion}:${part}`;
  const before = known.get(key);
  if (before) return before;
  const whole = await wholeProcedureOf(store, procedureVersion);
  const procedure = part === null ? whole : partOf(whole, part);
  known.set(key, procedure);
  return procedure;
};

/** The procedure by which a result was issued. */
export const procedureOfResult = (
  store: Store,
  { procedureVersion, dossierId: id }: Pick<Result, "procedureVersion" | "dossierId">,
): Promise<Procedure> => procedureOf(store, { procedureVersion, id });

/** As it was published: the bundle, whichever of its parts a dossier is. */
const wholeProcedureOf = async (store: Store, id: string): Promise<Procedure> => {
  const stored = await store.version(id);
  if (!stored) throw new Error(`version ${id} is not in the store`);
  return asPublishedNow(stored.definition);
};
