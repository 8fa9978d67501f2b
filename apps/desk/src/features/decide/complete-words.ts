import { inASentence } from "@motlan/kernel";
import { type Procedure, ruleValue, type Step, valuesEnv } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { roleName } from "../../words/roles.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

interface Here {
  readonly step: Step;
  readonly next: Step | undefined;
  readonly first: boolean;
}

/** The step at which the dossier is, and the one that follows. */
export const hereOf = ({ procedure, dossier }: Pick<Examined, "procedure" | "dossier">): Here | null => {
  const step = dossier.step === null ? undefined : procedure.steps[dossier.step];
  const next = procedure.steps.slice((dossier.step ?? 0) + 1).find((it) => isOpen(it, dossier));
  return step ? { step, next, first: dossier.step === 0 } : null;
};

/** Whether a step will be taken, as far as that is known before this one is done. */
const isOpen = ({ when }: Step, dossier: Examined["dossier"]): boolean =>
  when === undefined || ruleValue(when, valuesEnv(dossier)) !== false;

/** The name of the act that completes a step: what follows from it, not "done". */
export const completeName = ({ step, next, first }: Here, procedure: Procedure, t: Text): string => {
  if (step.issues !== undefined) return t(messages.sign, { result: t(procedure.result.title) });
  if (next?.actor.kind === "filer") return t(messages.completeToFiler, { step: inASentence(t(step.title)) });
  return first ? t(messages.accept) : t(messages.complete, { step: inASentence(t(step.title)) });
};

interface Following {
  readonly here: Here;
  readonly examined: Examined;
  readonly signer: string;
  readonly t: Text;
}

/** Sentences about what will happen once the step is completed. */
export const consequences = ({ here: { step, next }, examined, signer, t }: Following): readonly string[] => {
  const { procedure, registers } = examined;
  const fed = procedure.result.feeds.map((service) => t(registerName(service.split(".")[0] ?? "", registers)));
  const issued =
    step.issues === undefined
      ? []
      : [
          t(messages.issued, { result: t(procedure.result.title), name: signer }),
          ...(fed.length > 0 ? [t(messages.fed, { registers: [...new Set(fed)].join(", ") })] : []),
          t(messages.final),
        ];
  const early = step.silenceDays === undefined ? [] : [t(messages.earlyNote, { count: step.silenceDays })];
  return [...issued, ...early, ...(next ? whatNext(next, examined.roles, t) : [])];
};

const whatNext = (next: Step, roles: Examined["roles"], t: Text): readonly string[] => {
  const step = t(next.title);
  switch (next.actor.kind) {
    case "official":
      return [
        t(messages.goesTo, { who: t(roleName(next.actor.role, roles)), step }),
        ...(next.silenceDays === undefined ? [] : [t(messages.endsItself, { count: next.silenceDays })]),
        ...(next.lapsesAfterDays === undefined ? [] : [t(messages.lapses, { count: next.lapsesAfterDays })]),
        ...(next.clockStopped ? [t(messages.clockStops)] : []),
      ];
    case "system":
      return [t(messages.goesToSystem, { step })];
    case "filer":
      return [
        t(messages.filerConfirms),
        ...(next.silenceDays === undefined ? [] : [t(messages.silence, { count: next.silenceDays })]),
        ...(next.clockStopped ? [t(messages.clockStops)] : []),
      ];
  }
};
