import { fieldType } from "@motlan/fields";
import { inASentence, type Language, type Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { filerDid, reasons, registers, events as words } from "./messages.ts";

type DossierEvent = FollowedDossier["events"][number];

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

const paperTitle = (t: Text, { requires }: Procedure, id: string): string => {
  const paper = requires.find((it) => it.id === id);
  return paper ? t(paper.title) : id;
};

type Following = Pick<FollowedDossier, "procedure" | "reference">;

/** What was given is told in full: a number that is hers, or her child's; what she has to pay. */
const given = (t: Text, { procedure, reference }: Following, event: Extract<DossierEvent, { kind: "value-given" }>) => {
  const field = procedure.fields[event.path];
  if (field === undefined) return stepTitle(t, procedure, event.step);
  const { title, type, params } = field;
  const print = (language: Language) => fieldType(type).print(event.given.value, { language, params, reference });
  return `${t(title)}: ${t({ vi: print("vi"), en: print("en") })}`;
};

const completed = (t: Text, procedure: Procedure, event: Extract<DossierEvent, { kind: "step-completed" }>): string => {
  const { actor } = procedure.steps.find(({ id }) => id === event.step) ?? {};
  if (event.silence && actor?.kind === "official")
    return t(words.unopposed, { step: stepTitle(t, procedure, event.step) });
  if (event.silence) return t(words.silence);
  return event.by.kind === "filer"
    ? t(words.confirmed)
    : t(words.stepDone, { step: stepTitle(t, procedure, event.step) });
};

type Reading = Pick<FollowedDossier, "procedure" | "reference" | "asParty">;

/** What happened, in a sentence to the filer; of what the filer did, to a party. */
export const eventText = (t: Text, { procedure, reference, asParty }: Reading, event: DossierEvent): string => {
  if (asParty && event.by.kind === "filer") {
    const did = Object.entries(filerDid).find(([kind]) => kind === event.kind)?.[1] ?? filerDid["step-completed"];
    return t(did, { name: event.by.name });
  }
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
      // The system ends it without a word of its own.
      return event.reason === ""
        ? t(words.ended, { reason: inASentence(reasonName(t, event.reasonCode)) })
        : t(words.refused, { reason: event.reason });
    case "verification-started":
      return t(words.verifying, { note: event.note, days: event.workingDays });
    case "draft-contested":
      return t(words.contested, { note: event.note });
    case "value-given":
      return given(t, { procedure, reference }, event);
    case "not-held":
      return t(words.notHeld);
    case "requirement-met":
      return t(words.requirementMet, { paper: paperTitle(t, procedure, event.requirement) });
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

export const actorText = (t: Text, { by }: DossierEvent, asParty: boolean): string => {
  if (asParty && by.kind === "filer") return by.name;
  if (by.kind === "official") return `${by.name}, ${by.title}`;
  return t(by.kind === "filer" ? words.you : words.system);
};
