import type { DossierEvent } from "@motlan/dossier";
import type { DossierListing } from "@motlan/service";
import { and, eq } from "drizzle-orm";
import { atomically, type Db } from "../database.ts";
import { dossier, dossierEvent } from "../schema/dossiers.ts";
import { toListingRow } from "./dossier-row.ts";

export interface Appending {
  readonly events: readonly DossierEvent[];
  readonly listing: DossierListing;
}

const assertNumbered = ({ events, listing }: Appending): void => {
  const last = listing.seq - events.length;
  if (events.some((event, index) => event.seq !== last + index + 1)) {
    throw new RangeError("events are numbered one after the other, and the listing carries the last number");
  }
};

/**
 * Updating the listing comes first: it takes the dossier's row lock, so that of two writers with the same numbers
 * the second waits, finds that the dossier has moved, and writes nothing.
 */
const writeBoth = async (tx: Db, id: string, { events, listing }: Appending): Promise<boolean> => {
  const expected = listing.seq - events.length;
  const moved = await tx
    .update(dossier)
    .set(toListingRow(listing))
    .where(and(eq(dossier.id, id), eq(dossier.seq, expected)))
    .returning({ id: dossier.id });
  if (moved.length === 0) return false;
  const rows = events.map((event) => ({ dossierId: id, seq: event.seq, kind: event.kind, at: event.at, event }));
  if (rows.length > 0) await tx.insert(dossierEvent).values(rows);
  return true;
};

export const append = (db: Db, id: string, appending: Appending): Promise<boolean> => {
  assertNumbered(appending);
  return atomically(db, (tx) => writeBoth(tx, id, appending));
};

export const events = async (db: Db, dossierId: string): Promise<readonly DossierEvent[]> => {
  const rows = await db
    .select({ event: dossierEvent.event })
    .from(dossierEvent)
    .where(eq(dossierEvent.dossierId, dossierId))
    .orderBy(dossierEvent.seq);
  return rows.map((row) => row.event);
};
