import type { DossierRecord } from "./store.ts";

/** Whether an authority sees a dossier: its own always, one of another authority while it is in its hands. */
export const isBefore = (authority: string, { listing }: Pick<DossierRecord, "listing">): boolean =>
  listing.authority === authority || listing.handedTo === authority;
