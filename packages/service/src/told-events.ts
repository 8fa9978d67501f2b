import type { Actor, DossierEvent, SourcedValue, SourcedValues } from "@motlan/dossier";
import { only, redacted, type Seen } from "./values-for.ts";

/** What happened to a dossier, as its filer is told, or a party. */
export const toldEvents = (events: readonly DossierEvent[], seen: Seen, toParty: boolean): readonly DossierEvent[] =>
  events.filter((event) => isToTell(event, seen, toParty)).map((event) => told(event, seen));

/** What came of the others after the sending is theirs; a party is told of no proofs. */
const isToTell = (event: DossierEvent, seen: Seen, toParty: boolean): boolean => {
  if (event.kind === "value-given") return seen(event.path);
  return event.kind !== "requirement-met" || !toParty;
};

/** The office's own notes and account names stay in the office, and what is another's with her. */
const told = (event: DossierEvent, seen: Seen): DossierEvent => {
  const by = toFiler(event.by);
  if (event.kind === "value-given") return { ...event, by, given: withoutAccount(event.given) };
  if (event.kind === "submitted") {
    const shown = redacted(event, seen);
    return { ...shown, values: withoutAccounts(shown.values), by };
  }
  if (event.kind === "supplement-answered") return { ...event, values: only(event.values, seen), by };
  if (event.kind !== "step-completed") return { ...event, by };
  const { note: _, ...rest } = event;
  return { ...rest, by };
};

export const withoutAccounts = (values: SourcedValues): SourcedValues =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, withoutAccount(value)]));

const withoutAccount = (sourced: SourcedValue): SourcedValue =>
  sourced.provenance.kind === "official" ? { ...sourced, provenance: { kind: "official", username: "" } } : sourced;

export const toFiler = (actor: Actor): Actor => (actor.kind === "official" ? { ...actor, username: "" } : actor);
