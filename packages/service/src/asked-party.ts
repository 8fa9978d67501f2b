import { type Instant, type Json, sameJson } from "@motlan/kernel";
import type { FormState, Party, PartyView } from "@motlan/procedure";
import type { DossierRecord, PartAnswer } from "./store.ts";

/** A party, whom the filer named for her, and what she said. */
export interface AskedParty {
  readonly party: Party;
  /** What she is shown now of what others have stated. */
  readonly shown: Readonly<Record<string, Json>>;
  /** Of that, what registers vouch for. */
  readonly vouched: FormState["sealed"];
  /** Null where nobody is asked. */
  readonly record: DossierRecord | null;
  readonly view: PartyView;
  /** What she confirmed, while it holds. */
  readonly confirmed: Extract<PartAnswer, { kind: "confirmed" }> | null;
}

interface Asking extends Pick<AskedParty, "party" | "shown" | "vouched"> {
  /** The parts of the dossier, the last asked first. */
  readonly parts: readonly DossierRecord[];
  readonly now: Instant;
}

/** How it stands with one party. What she confirmed holds while all that she was shown still stands as it did. */
export const askedParty = ({ party, shown, vouched, parts, now }: Asking): AskedParty => {
  const record = parts.find(({ part }) => part?.party === party.id && part.answer?.kind !== "withdrawn");
  if (!record) return { party, shown, vouched, record: null, view: { state: "unasked", name: "" }, confirmed: null };
  const until = untilOf(record, party);
  const answer = record.part?.answer ?? null;
  const told = { name: record.filerName, askedAt: record.startedAt, until };
  const asked = { party, shown, vouched, record, confirmed: null };
  if (answer?.kind === "refused")
    return { ...asked, view: { ...told, state: "refused", answeredAt: answer.at, reason: answer.reason } };
  if (answer?.kind !== "confirmed") return { ...asked, view: { ...told, state: now > until ? "ended" : "asked" } };
  const { at: answeredAt, shown: before } = answer.confirmation;
  const changed = changedPaths(before, shown);
  if (changed.length > 0) return { ...asked, view: { ...told, state: "lapsed", answeredAt, changed } };
  return { ...asked, confirmed: answer, view: { ...told, state: "confirmed", answeredAt } };
};

const untilOf = ({ startedAt }: DossierRecord, { answersWithinMs }: Party): Instant =>
  new Date(Date.parse(startedAt) + answersWithinMs).toISOString();

type Values = Readonly<Record<string, Json>>;

const changedPaths = (before: Values, now: Values): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (path) => !sameJson(before[path] ?? null, now[path] ?? null),
  );
