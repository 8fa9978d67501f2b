import type { Procedure } from "@motlan/procedure";
import type { WorkingCalendar } from "@motlan/rules/calendar";
import { dueAfterPause, dueExtended } from "./deadline.ts";
import type { Dossier, StateCode } from "./dossier.ts";
import type { DossierEvent, WithdrawnEvidence } from "./events.ts";
import { assertFollows, type Later } from "./follows.ts";
import { isAboutWithdrawn } from "./withdrawn.ts";

export interface FoldContext {
  readonly procedure: Procedure;
  readonly calendar: WorkingCalendar;
}

/** The dossier that a list of events tells of; null before it was sent. */
export const fold = (events: readonly DossierEvent[], context: FoldContext): Dossier | null =>
  events.reduce<Dossier | null>((dossier, event) => apply(dossier, event, context), null);

/** The dossier after one more event. An event that cannot follow is a bug, not a case. */
export const apply = (dossier: Dossier | null, event: DossierEvent, context: FoldContext): Dossier => {
  if (dossier === null) return begun(event);
  assertFollows(dossier, event, context.procedure);
  return { ...dossier, ...change(dossier, event, context), seq: event.seq, lastActor: event.by };
};

type Submitted = Extract<DossierEvent, { kind: "submitted" }>;

const begun = (event: DossierEvent): Dossier => {
  if (event.kind !== "submitted" || event.seq !== 1)
    throw new Error(`a dossier begins with event 1, "submitted", not with event ${event.seq}, "${event.kind}"`);
  return submitted(event);
};

const submitted = ({ kind: _, at, by, seq, ...told }: Submitted): Dossier => ({
  ...told,
  state: 1,
  step: 0,
  stepSeq: seq,
  submittedAt: at,
  pausedSince: null,
  supplement: null,
  supplementsAsked: 0,
  refusal: null,
  contest: null,
  verification: null,
  result: null,
  fed: [],
  revocation: null,
  notTaken: [],
  withdrawn: [],
  seq,
  lastActor: by,
});

const change = (dossier: Dossier, event: Later, context: FoldContext): Partial<Dossier> => {
  const { calendar, procedure } = context;
  switch (event.kind) {
    case "step-completed":
      return goTo(dossier, (dossier.step ?? 0) + 1, event, context);
    case "supplement-requested":
      return {
        state: 5,
        supplement: { points: event.points, reason: event.reason },
        // What was withdrawn by others is no omission of the filer's: asking for it uses nothing up.
        supplementsAsked: dossier.supplementsAsked + (isAboutWithdrawn(dossier, event.points) ? 0 : 1),
        pausedSince: dossier.pausedSince ?? event.at,
      };
    case "supplement-answered":
      return {
        ...resumed(dossier, event.at, calendar),
        state: stateAt(dossier.step ?? 0),
        supplement: null,
        values: { ...dossier.values, ...event.values },
        requirements: { ...dossier.requirements, ...event.requirements },
        withdrawn: dossier.withdrawn.filter(
          ({ requirement }) => requirement === null || event.requirements[requirement] === undefined,
        ),
      };
    case "refused":
      return {
        state: dossier.step === 0 ? 3 : 8,
        step: null,
        refusal: { reasonCode: event.reasonCode, reason: event.reason },
      };
    case "verification-started":
      return { verification: event.note, due: dueExtended(calendar, dossier.due, event.workingDays) };
    case "draft-contested":
      return {
        ...goTo(dossier, lastOfficialStep(procedure, dossier.step ?? 0), event, context),
        contest: event.note,
      };
    case "value-given":
      return { values: { ...dossier.values, [event.path]: event.given } };
    case "result-issued":
      return { ...fedTo([], procedure), result: { id: event.resultId, number: event.number } };
    case "fed":
      return { ...fedTo([...dossier.fed, event.service], procedure), ...taken(dossier, event.service) };
    case "not-taken":
      return { notTaken: [...dossier.notTaken, event.service] };
    case "result-revoked":
      return {
        revocation: { at: event.at, reasonCode: event.reasonCode, reason: event.reason, told: [] },
      };
    case "revocation-told":
      return { ...toldOf(dossier, event.service), ...taken(dossier, event.service) };
    case "evidence-withdrawn":
      return { withdrawn: [...dossier.withdrawn, withdrawnBy(event)] };
  }
};

const withdrawnBy = ({ requirement, resultId, number, reason }: WithdrawnEvidence): WithdrawnEvidence => ({
  requirement,
  resultId,
  number,
  reason,
});

const taken = ({ notTaken }: Dossier, service: string): Partial<Dossier> => ({
  notTaken: notTaken.filter((it) => it !== service),
});

const toldOf = ({ revocation }: Dossier, service: string): Partial<Dossier> => ({
  revocation: revocation && { ...revocation, told: [...revocation.told, service] },
});

const goTo = (
  dossier: Dossier,
  step: number,
  { at, seq }: Later,
  { procedure, calendar }: FoldContext,
): Partial<Dossier> => {
  const next = procedure.steps[step];
  const running = resumed(dossier, at, calendar);
  return {
    ...running,
    contest: null,
    step: next ? step : null,
    stepSeq: seq,
    state: stateAt(step),
    pausedSince: next?.clockStopped ? at : null,
  };
};

const resumed = (dossier: Dossier, at: string, calendar: WorkingCalendar): Partial<Dossier> =>
  dossier.pausedSince === null
    ? {}
    : { pausedSince: null, due: dueAfterPause(calendar, dossier.due, { from: dossier.pausedSince, to: at }) };

/** Sent, accepted once the first step is done, in process from the third step on. */
const stateAt = (step: number): StateCode => (step === 0 ? 1 : step === 1 ? 2 : 4);

const lastOfficialStep = (procedure: Procedure, before: number): number =>
  procedure.steps.slice(0, before).findLastIndex(({ actor }) => actor.kind === "official");

/** The result counts as returned when every register that it feeds has it; at once where it feeds none. */
const fedTo = (fed: readonly string[], procedure: Procedure): Partial<Dossier> => ({
  fed,
  state: procedure.result.feeds.every((service) => fed.includes(service)) ? 10 : 9,
});
