import type { Procedure } from "@motlan/procedure";
import type { WorkingCalendar } from "@motlan/rules/calendar";
import { dueAfterPause, dueExtended, pauseEnd } from "./deadline.ts";
import type { Dossier, StateCode } from "./dossier.ts";
import type { DossierEvent, WithdrawnEvidence } from "./events.ts";
import { feeAfter } from "./fee-after.ts";
import { assertFollows, type Later } from "./follows.ts";
import { officialStepBefore, stepFrom } from "./way.ts";
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
  verifiedAt: null,
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
      return goTo(dossier, stepFrom(dossier, procedure, (dossier.step ?? 0) + 1, event.at), event, context);
    case "supplement-requested":
      return {
        state: 5,
        supplement: { points: event.points, reason: event.reason, until: answerUntil(event.at, context) },
        // What was withdrawn by others is no omission of the filer's: asking for it uses nothing up.
        supplementsAsked: dossier.supplementsAsked + (isAboutWithdrawn(dossier, event.points) ? 0 : 1),
        pausedSince: dossier.pausedSince ?? event.at,
      };
    case "supplement-answered":
      return {
        ...resumed(dossier, event.at, context),
        state: stateAt(dossier.step ?? 0),
        supplement: null,
        values: { ...dossier.values, ...event.values },
        ...(dossier.left ? { left: dossier.left.filter(({ path }) => !Object.hasOwn(event.values, path)) } : {}),
        requirements: { ...dossier.requirements, ...event.requirements },
        withdrawn: dossier.withdrawn.filter(
          ({ requirement }) => requirement === null || event.requirements[requirement] === undefined,
        ),
      };
    case "refused":
      return {
        // What was not answered in time was taken in and is stopped.
        state: dossier.step === 0 && dossier.supplement === null ? 3 : 8,
        step: null,
        supplement: null,
        pausedSince: null,
        refusal: { reasonCode: event.reasonCode, reason: event.reason },
      };
    case "verification-started":
      return {
        verification: event.note,
        verifiedAt: event.step,
        due: dueExtended(calendar, dossier.due, event.workingDays),
      };
    case "draft-contested":
      return {
        ...goTo(dossier, officialStepBefore(dossier, procedure, dossier.step ?? 0, event.at), event, context),
        contest: event.note,
      };
    case "value-given":
      return {
        ...feeAfter({ ...dossier, values: { ...dossier.values, [event.path]: event.given } }, procedure, event.at),
        ...given(dossier, event.path),
      };
    case "not-held":
      return notHeld(dossier, event.paths);
    case "requirement-met":
      return { requirements: { ...dossier.requirements, [event.requirement]: event.met } };
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

const notHeld = ({ left = [], requirements }: Dossier, paths: readonly string[]): Partial<Dossier> => ({
  left: left.map((it) => (paths.includes(it.path) ? { ...it, whenDown: "official" } : it)),
  requirements: Object.fromEntries(
    Object.entries(requirements).map(([id, met]) => [id, paths.includes(id) ? { way: "official" } : met]),
  ),
});

const given = ({ left = [], broughtIn = [] }: Dossier, path: string): Partial<Dossier> =>
  left.some((it) => it.path === path)
    ? { left: left.filter((it) => it.path !== path), broughtIn: [...broughtIn, path] }
    : {};

const answerUntil = (at: string, { procedure, calendar }: FoldContext): string | null =>
  procedure.supplementDays === undefined ? null : dueExtended(calendar, at, procedure.supplementDays);

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

const goTo = (dossier: Dossier, step: number, { at, seq }: Later, context: FoldContext): Partial<Dossier> => {
  const next = context.procedure.steps[step];
  const running = resumed(dossier, at, context);
  return {
    ...running,
    contest: null,
    step: next ? step : null,
    stepSeq: seq,
    state: stateAt(step),
    pausedSince: next?.clockStopped ? at : null,
  };
};

const resumed = (dossier: Dossier, at: string, { procedure, calendar }: FoldContext): Partial<Dossier> => {
  const { pausedSince: from, due, step, supplement } = dossier;
  if (from === null) return {};
  // While the filer owes an answer nothing runs, whatever the step is given.
  const atMost = supplement === null ? procedure.steps[step ?? -1]?.stoppedAtMostDays : undefined;
  const to = atMost === undefined ? at : pauseEnd(calendar, from, { at, atMost });
  return { pausedSince: null, due: dueAfterPause(calendar, due, { from, to }) };
};

/** Sent, accepted once the first step is done, in process from the third step on. */
const stateAt = (step: number): StateCode => (step === 0 ? 1 : step === 1 ? 2 : 4);

/** The result counts as returned when every register that it feeds has it; at once where it feeds none. */
const fedTo = (fed: readonly string[], procedure: Procedure): Partial<Dossier> => ({
  fed,
  state: procedure.result.feeds.every((service) => fed.includes(service)) ? 10 : 9,
});
