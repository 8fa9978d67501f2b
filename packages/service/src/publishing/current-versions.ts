import { localDate } from "@motlan/kernel";
import type { Context } from "../context.ts";
import type { ProcedureVersion, Store } from "../store.ts";
import { type PublicationAct, publicationsOn } from "./publication.ts";

/** Where the published procedures are, and what day it is. */
export interface Publishing extends Pick<Context, "clock"> {
  readonly store: Pick<Store, "publicationActs" | "version">;
}

/** The version of each procedure that is in force today, by their ids; what is only a draft, or waits, is not there. */
export const currentVersions = async ({ store, clock }: Publishing): Promise<readonly ProcedureVersion[]> => {
  const acts = await store.publicationActs();
  return Promise.all(inForce(acts, localDate(clock.now())).map((id) => versionIn(store, id)));
};

/** The version of one procedure that is in force today. */
export const currentVersion = async (
  { store, clock }: Publishing,
  procedureId: string,
): Promise<ProcedureVersion | null> => {
  const [id] = inForce(await store.publicationActs(procedureId), localDate(clock.now()));
  return id === undefined ? null : versionIn(store, id);
};

const inForce = (acts: readonly PublicationAct[], today: string): readonly string[] =>
  publicationsOn(today, acts)
    .filter(({ standing }) => standing === "in-force")
    .map(({ version }) => version)
    .toSorted();

/** Versions never change and are named by their content: what was read once is right for good. */
const known = new Map<string, ProcedureVersion>();

/** A version that is known to be in the store. */
export const versionIn = async (store: Pick<Store, "version">, id: string): Promise<ProcedureVersion> => {
  const version = known.get(id) ?? (await store.version(id));
  if (version === null) throw new Error(`version ${id} is not in the store`);
  known.set(id, version);
  return version;
};
