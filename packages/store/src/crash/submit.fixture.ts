import type { Store } from "@motlan/service";
import { aListing, anEvent, aSeal } from "../conformance/samples.ts";

/** What submitting a dossier writes, in one transaction. The dossier's id is the key of the request, too. */
export const submit = (store: Store, id: string): Promise<void> =>
  store.transact(async (tx) => {
    if ((await tx.idempotent(id, "body")) !== null) return;
    await tx.lockDossier(id);
    await tx.append(id, [anEvent(1)], aListing({ status: "open", state: 1, seq: 1 }));
    await tx.putSeals(id, [aSeal()]);
    await tx.enqueue({ name: "announce", data: { dossierId: id }, key: id });
    await tx.rememberAnswer(id, "body", "received");
  });
