import { currentStep, type Dossier, type DossierEvent } from "@motlan/dossier";
import type { Procedure } from "@motlan/procedure";
import type { JobRequest } from "./store.ts";

const dayMs = 86_400_000;

interface Recorded {
  readonly dossierId: string;
  readonly dossier: Dossier;
  readonly procedure: Procedure;
  readonly added: readonly DossierEvent[];
}

/** What the system has to do because of events just written. Keys make doing it twice harmless. */
export const jobsAfter = (recorded: Recorded): readonly JobRequest[] => [...stepJobs(recorded), ...feedJobs(recorded)];

const stepJobs = ({ dossierId, dossier, procedure, added }: Recorded): JobRequest[] => {
  const last = added.at(-1);
  const entered = added.some(({ kind }) => kind === "submitted" || kind === "step-completed");
  const step = currentStep(dossier, procedure);
  if (!step || !last || !entered) return [];
  const data = { dossierId, seq: dossier.seq };
  const key = `${dossierId}-${dossier.seq}`;
  if (step.actor.kind === "system") return [{ name: "run-system-step", data, key }];
  if (step.silenceDays === undefined) return [];
  const startAfter = new Date(Date.parse(last.at) + step.silenceDays * dayMs).toISOString();
  return [{ name: "take-silence-as-yes", data, key, startAfter }];
};

const feedJobs = ({ dossierId, procedure, added }: Recorded): JobRequest[] =>
  added.some(({ kind }) => kind === "result-issued")
    ? procedure.result.feeds.map((service) => ({
        name: "feed-result",
        data: { dossierId, service },
        key: `${dossierId}-${service}`,
      }))
    : [];
