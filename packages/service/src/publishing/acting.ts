import { fail, type Instant, issue, localDate, type Outcome, ok } from "@motlan/kernel";
import type { Context } from "../context.ts";
import { type Publication, type PublicationAct, publicationsOn } from "./publication.ts";

export type Acting = Pick<Context, "clock" | "store">;

/** What is added to an act by how the version stands. */
export type NewAct = Pick<PublicationAct, "act" | "by"> & Partial<Pick<PublicationAct, "effectiveFrom" | "reason">>;

/** A version as it stands today, or `version-not-found`. */
export const publicationOf = async ({ store, clock }: Acting, version: string): Promise<Outcome<Publication>> => {
  const procedureId = version.slice(0, version.lastIndexOf("@"));
  const all = publicationsOn(localDate(clock.now()), await store.publicationActs(procedureId));
  const found = all.find((it) => it.version === version);
  return found ? ok(found) : fail(issue("version-not-found", "", { version }));
};

/** Writes the next act; `publication-moved` where somebody else was first. */
export const actOn = async (
  { store }: Acting,
  { version, procedureId, effectiveFrom, acts }: Publication,
  { at, ...act }: NewAct & { readonly at: Instant },
): Promise<Outcome<{ version: string }>> => {
  const next = { version, procedureId, seq: acts.length + 1, at, effectiveFrom, reason: "", ...act };
  return (await store.addPublicationAct(next)) ? ok({ version }) : fail(issue("publication-moved", "", { version }));
};
