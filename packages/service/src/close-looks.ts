import type { Instant } from "@motlan/kernel";
import type { Context } from "./context.ts";
import type { Closing, Disclosure, IncidentRecord, Store } from "./store.ts";

/** A look, with what came of it. */
export type Closed = Closing & Pick<Disclosure, "register" | "service" | "dossierId">;

type Writing = Pick<Context, "clock"> & { readonly store: Pick<Store, "closeDisclosure" | "addIncident"> };

/** Writes down what came of looks. */
export const closeLooks = async ({ store, clock }: Writing, looks: readonly Closed[]): Promise<void> => {
  await store.closeDisclosure(...looks);
  for (const incident of incidentsIn(looks, clock.now())) await store.addIncident(incident);
};

/**
 * A register that gives out the record of somebody else has to be looked into by whoever runs it: that is an incident,
 * whatever the look was for.
 */
export const incidentsIn = (looks: readonly Closed[], at: Instant): readonly IncidentRecord[] =>
  looks
    .filter(({ outcome }) => outcome === "stranger")
    .map(({ id, register, service, dossierId }) => ({
      at,
      kind: "stranger-record",
      dossierId,
      detail: { register, service, enquiry: id },
    }));
