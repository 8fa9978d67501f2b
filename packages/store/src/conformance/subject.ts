import type { DossierRecord } from "@motlan/service";
import type { OpenStore } from "../opened-store.ts";
import { aDossier, aVersion } from "./samples.ts";

/** The store under test; opened once for all the tests of a suite. */
export type Subject = () => OpenStore;

/** A dossier that is in the store, with the version it pins. */
export const started = async ({ store }: OpenStore, given: Partial<DossierRecord> = {}): Promise<DossierRecord> => {
  const version = aVersion();
  await store.addVersion(version);
  const dossier = aDossier(version.id, given);
  await store.createDossier(dossier);
  return dossier;
};
