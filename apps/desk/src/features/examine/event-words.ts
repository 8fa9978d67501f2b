import type { Text } from "@motlan/ui";
import type { DossierEvent, Examined } from "../../api/client.ts";
import { refusalReason } from "../../words/refusal-reasons.ts";
import { revocationReason } from "../../words/revocation-reasons.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

interface Reading {
  readonly t: Text;
  readonly examined: Examined;
}

/** What happened, in a line. */
export const eventText = (event: DossierEvent, { t, examined }: Reading): string => {
  const { procedure, registers } = examined;
  switch (event.kind) {
    case "submitted":
      return t(messages.submitted);
    case "step-completed": {
      const step = stepTitle(event.step, { t, examined });
      return t(event.silence ? messages.silence : messages.stepDone, { step });
    }
    case "supplement-requested":
      return t(messages.supplementAsked, { count: event.points.length });
    case "supplement-answered":
      return t(messages.supplementAnswered);
    case "refused":
      return t(messages.refused, { reason: t(refusalReason(event.reasonCode)) });
    case "verification-started":
      return t(messages.verificationStarted, { days: event.workingDays });
    case "draft-contested":
      return t(messages.contested);
    case "value-given":
      return t(messages.valueGiven, { field: fieldTitle(event.path, { t, examined }) });
    case "result-issued":
      return t(messages.result, { result: t(procedure.result.title), number: event.number });
    case "fed":
      return t(messages.fed, { register: t(registerName(event.service.split(".")[0] ?? "", registers)) });
    case "not-taken":
      return t(messages.notTaken, { register: t(registerName(event.service.split(".")[0] ?? "", registers)) });
    case "result-revoked":
      return t(messages.revoked, { number: event.number, reason: t(revocationReason(event.reasonCode)) });
    case "revocation-told":
      return t(messages.revocationTold, {
        register: t(registerName(event.service.split(".")[0] ?? "", registers)),
      });
    case "evidence-withdrawn":
      return t(messages.evidenceWithdrawn, {
        number: event.number,
        paper: requirementTitle(event.requirement, { t, examined }),
      });
  }
};

/** What whoever did it wrote to go with it. */
export const eventNote = (event: DossierEvent): string | null => {
  switch (event.kind) {
    case "step-completed":
    case "verification-started":
    case "draft-contested":
      return event.note ?? null;
    case "supplement-requested":
    case "refused":
    case "result-revoked":
    case "evidence-withdrawn":
      return event.reason;
    default:
      return null;
  }
};

export const actorText = (by: DossierEvent["by"], t: Text): string => {
  switch (by.kind) {
    case "filer":
      return t(messages.filer, { name: by.name });
    case "official":
      return `${by.name}, ${by.title}`;
    case "system":
      return t(messages.system);
  }
};

const stepTitle = (id: string, { t, examined }: Reading): string => {
  const step = examined.procedure.steps.find((it) => it.id === id);
  return step ? t(step.title) : id;
};

/** What a requirement is called; without one it is data of the dossier that is spoken of. */
export const requirementTitle = (id: string | null, { t, examined }: Reading): string => {
  if (id === null) return t(messages.itsData);
  const requirement = examined.procedure.requires.find((it) => it.id === id);
  return requirement ? t(requirement.title) : id;
};

const fieldTitle = (path: string, { t, examined }: Reading): string => {
  const field = examined.procedure.fields[path];
  return field ? t(field.title) : path;
};
