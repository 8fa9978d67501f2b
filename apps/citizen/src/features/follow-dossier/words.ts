import type { Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { reasons, registers, events as words } from "./messages.ts";

export type DossierEvent = FollowedDossier["events"][number];

const titleIn = (titles: Readonly<Record<string, Localized>>, t: Text, id: string): string => {
  const title = titles[id];
  return title ? t(title) : id;
};

/** A register, or a service of one (`population.file-birth`), by name. */
export const registerName = (t: Text, id: string): string => titleIn(registers, t, id.split(".")[0] ?? id);

export const reasonName = (t: Text, code: string): string => titleIn(reasons, t, code);

const stepTitle = (t: Text, { steps }: Procedure, id: string): string => {
  const step = steps.find((it) => it.id === id);
  return step ? t(step.title) : id;
};

/** A new number is told with its number: it is hers, or her child's. */
const given = (t: Text, procedure: Procedure, event: Extract<DossierEvent, { kind: "value-given" }>): string => {
  const { value } = event.given;
  return t(words.given, {
    step: stepTitle(t, procedure, event.step),
    value: typeof value === "string" ? value : t(words.done),
  });
};

const completed = (t: Text, procedure: Procedure, event: Extract<DossierEvent, { kind: "step-completed" }>): string => {
  if (event.silence) return t(words.silence);
  return event.by.kind === "filer"
    ? t(words.confirmed)
    : t(words.stepDone, { step: stepTitle(t, procedure, event.step) });
};

/** What happened, in a sentence to the filer. */
export const eventText = (t: Text, procedure: Procedure, event: DossierEvent): string => {
  switch (event.kind) {
    case "submitted":
      return t(words.submitted);
    case "step-completed":
      return completed(t, procedure, event);
    case "supplement-requested":
      return t(words.asked, { reason: event.reason });
    case "supplement-answered":
      return t(words.answered);
    case "refused":
      return t(words.refused, { reason: event.reason });
    case "verification-started":
      return t(words.verifying, { note: event.note, days: event.workingDays });
    case "draft-contested":
      return t(words.contested, { note: event.note });
    case "value-given":
      return given(t, procedure, event);
    case "result-issued":
      return t(words.issued, { title: t(procedure.result.title), number: event.number });
    case "fed":
      return t(words.fed, { name: registerName(t, event.service) });
    case "not-taken":
      return t(words.notTaken, { name: registerName(t, event.service) });
    case "result-revoked":
      return t(words.revoked, { number: event.number, reason: event.reason });
    case "revocation-told":
      return t(words.revocationTold, { name: registerName(t, event.service) });
    case "evidence-withdrawn":
      return t(words.withdrawn, { number: event.number, reason: event.reason });
  }
};

export const actorText = (t: Text, { by }: DossierEvent): string => {
  if (by.kind === "official") return `${by.name}, ${by.title}`;
  return t(by.kind === "filer" ? words.you : words.system);
};
