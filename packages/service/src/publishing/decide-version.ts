import { fail, issue, localDate, type Outcome } from "@motlan/kernel";
import { type Acting, actOn, publicationOf } from "./acting.ts";
import { type Publication, type PublicationAct, publicationsOn } from "./publication.ts";

export interface Deciding {
  readonly version: string;
  /** The designer who decides. */
  readonly by: string;
}

/**
 * Four eyes: another designer than the one who proposed it approves a version, which then applies from its day on, and
 * from today where that day has passed. Issues: `version-not-found`, `version-not-waiting`, `version-own`,
 * `version-overtaken` where it would take the place of one that was proposed after it.
 */
export const approveVersion = async (
  acting: Acting,
  { version, by }: Deciding,
): Promise<Outcome<{ version: string }>> => {
  const found = await waiting(acting, version);
  if (!found.ok) return found;
  const { value: publication } = found;
  if (publication.acts.at(-1)?.by === by) return fail(issue("version-own", "", { version }));
  const at = acting.clock.now();
  const today = localDate(at);
  const effectiveFrom = publication.effectiveFrom < today ? today : publication.effectiveFrom;
  const newer = await overtaking(acting, publication, effectiveFrom);
  if (newer) return fail(issue("version-overtaken", "", { version, by: newer.version }));
  return actOn(acting, publication, { act: "approved", by, at, effectiveFrom });
};

/** Who proposed this one had not seen what has been approved since. */
const overtaking = async (
  { store, clock }: Acting,
  { procedureId, acts }: Publication,
  from: string,
): Promise<Publication | undefined> => {
  const all = publicationsOn(localDate(clock.now()), await store.publicationActs(procedureId));
  const proposed = proposedAt(acts);
  return all.find(
    (it) =>
      (it.standing === "in-force" || it.standing === "scheduled") &&
      it.effectiveFrom <= from &&
      proposedAt(it.acts) > proposed,
  );
};

const proposedAt = (acts: readonly PublicationAct[]): string =>
  acts.findLast(({ act }) => act === "proposed" || act === "installed")?.at ?? "";

/** A version that is not to be: any designer may say so, the one who proposed it as well. */
export const rejectVersion = async (
  acting: Acting,
  { version, by, reason }: Deciding & { readonly reason: string },
): Promise<Outcome<{ version: string }>> => {
  if (reason.trim() === "") return fail(issue("reason-missing"));
  const found = await waiting(acting, version);
  if (!found.ok) return found;
  return actOn(acting, found.value, { act: "rejected", by, at: acting.clock.now(), reason });
};

const waiting = async (acting: Acting, version: string) => {
  const found = await publicationOf(acting, version);
  if (!found.ok || found.value.standing === "waiting") return found;
  return fail(issue("version-not-waiting", "", { version, standing: found.value.standing }));
};
