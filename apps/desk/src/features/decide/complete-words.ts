import { inASentence } from "@motlan/kernel";
import type { Procedure, Step } from "@motlan/procedure";
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
  return step ? { step, next: procedure.steps[(dossier.step ?? 0) + 1], first: dossier.step === 0 } : null;
};

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
  return [...issued, ...(next ? whatNext(next, t) : [])];
};

const whatNext = (next: Step, t: Text): readonly string[] => {
  const step = t(next.title);
  switch (next.actor.kind) {
    case "official":
      return [t(messages.goesTo, { who: t(roleName(next.actor.role)), step })];
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
