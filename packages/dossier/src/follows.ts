import type { Procedure, Step } from "@motlan/procedure";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent, WithdrawnEvidence } from "./events.ts";
import { saidBy } from "./withdrawn.ts";

/** Events after the sending. */
export type Later = Exclude<DossierEvent, { kind: "submitted" }>;

/** Throws where an event cannot come next: whoever wrote it did not look at the dossier, or not under lock. */
export function assertFollows(dossier: Dossier, event: DossierEvent, procedure: Procedure): asserts event is Later {
  if (event.seq !== dossier.seq + 1) throw new Error(`event ${event.seq} cannot follow on event ${dossier.seq}`);
  if (event.kind === "submitted" || !follows(dossier, event, procedure))
    throw new Error(`"${event.kind}" (event ${event.seq}) cannot follow in state ${dossier.state}`);
}

const follows = (dossier: Dossier, event: Later, procedure: Procedure): boolean => {
  switch (event.kind) {
    case "refused":
      return isAt(dossier, event.step, procedure) !== undefined || isOverdue(dossier, event, procedure);
    case "step-completed":
    case "supplement-requested":
    case "verification-started":
    case "value-given":
    case "requirement-met":
    case "not-held":
      return isAt(dossier, event.step, procedure) !== undefined;
    case "draft-contested":
      return isAt(dossier, event.step, procedure)?.actor.kind === "filer";
    case "supplement-answered":
      return dossier.supplement !== null;
    case "result-issued":
      return dossier.result === null && dossier.refusal === null && isDone(dossier, event.step, procedure);
    case "fed":
      return isToBeFed(dossier, event.service, procedure);
    case "not-taken":
      return mayTell(dossier, event.service, procedure) && !dossier.notTaken.includes(event.service);
    case "result-revoked":
      return dossier.result?.id === event.resultId && dossier.revocation === null;
    case "revocation-told":
      return isToBeTold(dossier, event.service, procedure);
    case "evidence-withdrawn":
      return restsOn(dossier, event) && !isWithdrawn(dossier, event);
  }
};

const mayTell = (dossier: Dossier, service: string, procedure: Procedure): boolean =>
  isToBeFed(dossier, service, procedure) || isToBeTold(dossier, service, procedure);

const isToBeFed = ({ result, fed }: Dossier, service: string, procedure: Procedure): boolean =>
  result !== null && procedure.result.feeds.includes(service) && !fed.includes(service);

const isToBeTold = ({ revocation }: Dossier, service: string, { result }: Procedure): boolean =>
  revocation !== null && !revocation.told.includes(service) && (result.withdraws ?? []).includes(service);

const restsOn = ({ requirements, values }: Dossier, { requirement, resultId }: WithdrawnEvidence): boolean => {
  if (requirement === null) return saidBy(resultId, values).length > 0;
  const met = requirements[requirement];
  return met?.way === "result" && met.resultId === resultId;
};

const isWithdrawn = ({ withdrawn }: Dossier, { requirement, resultId }: WithdrawnEvidence): boolean =>
  withdrawn.some((it) => it.requirement === requirement && it.resultId === resultId);

/** The step of that name, if the dossier is at it and owes no answer. */
const isAt = (dossier: Dossier, name: string, { steps }: Procedure): Step | undefined => {
  const step = dossier.step === null || dossier.supplement !== null ? undefined : steps[dossier.step];
  return step?.id === name ? step : undefined;
};

/** Whether what was asked at that step has not been answered in time: then it ends by itself. */
const isOverdue = ({ supplement, step }: Dossier, event: Later & { kind: "refused" }, { steps }: Procedure): boolean =>
  supplement !== null &&
  supplement.until !== null &&
  supplement.until <= event.at &&
  steps[step ?? -1]?.id === event.step;

/** Whether that step issues a result and has just been completed: it lies behind. */
const isDone = ({ step }: Dossier, name: string, { steps }: Procedure): boolean =>
  steps.slice(0, step ?? steps.length).findLast(({ issues }) => issues !== undefined)?.id === name;
