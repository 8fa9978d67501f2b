import type { Text } from "@motlan/ui";
import type { DossierEvent, Examined } from "../../api/client.ts";
import { printAs } from "../../words/print-value.ts";
import { refusalReason } from "../../words/refusal-reasons.ts";
import { revocationReason } from "../../words/revocation-reasons.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

type Given = Extract<DossierEvent, { kind: "value-given" }>;

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
      if (!event.silence) return t(messages.stepDone, { step });
      const { actor } = procedure.steps.find(({ id }) => id === event.step) ?? {};
      return t(actor?.kind === "official" ? messages.unopposed : messages.silence, { step });
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
      return givenText(event, { t, examined });
    case "not-held":
      return t(messages.notHeld, { fields: event.paths.map((path) => titleAt(path, { t, examined })).join(" · ") });
    case "requirement-met":
      return t(messages.requirementMet, { paper: requirementTitle(event.requirement, { t, examined }) });
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

/** A number that the system obtained is not for everybody who passes the screen; what an official stated is her act. */
const givenText = (event: Given, reading: Reading): string => {
  const field = fieldTitle(event.path, reading);
  const { t, examined } = reading;
  return event.by.kind === "official"
    ? t(messages.valueStated, { field, value: t(valueText(event, examined)) })
    : t(messages.valueGiven, { field });
};

const valueText = ({ path, given }: Given, examined: Examined) => ({
  vi: printAs(examined, path, given.value, "vi"),
  en: printAs(examined, path, given.value, "en"),
});

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
      // The system ends a dossier without a word of its own.
      return event.reason || null;
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

/** Of a field, or of a paper. */
const titleAt = (id: string, reading: Reading): string =>
  reading.examined.procedure.fields[id] ? fieldTitle(id, reading) : requirementTitle(id, reading);

const fieldTitle = (path: string, { t, examined }: Reading): string => {
  const field = examined.procedure.fields[path];
  return field ? t(field.title) : path;
};
