import { currentStep, type Dossier, type DossierEvent, isLeftOpen } from "@motlan/dossier";
import type { Procedure } from "@motlan/procedure";
import type { AskingPolicy } from "./context.ts";
import { partIn } from "./part-in.ts";
import type { JobRequest } from "./store.ts";

const dayMs = 86_400_000;

interface Recorded {
  readonly dossierId: string;
  readonly dossier: Dossier;
  readonly procedure: Procedure;
  readonly added: readonly DossierEvent[];
  readonly policy: AskingPolicy;
}

/** What the system has to do because of events just written. Keys make doing it twice harmless. */
export const jobsAfter = (recorded: Recorded): readonly JobRequest[] => [
  ...stepJobs(recorded),
  ...supplementJobs(recorded),
  ...leftJobs(recorded),
  ...tellJobs(recorded, { after: "result-issued", name: "feed-result", services: recorded.procedure.result.feeds }),
  ...tellJobs(recorded, {
    after: "result-revoked",
    name: "withdraw-result",
    services: recorded.procedure.result.withdraws ?? [],
  }),
  ...partJobs(recorded),
];

/** What waited for a part's result may begin. */
const partJobs = ({ dossierId, added }: Recorded): JobRequest[] => {
  const { whole, part } = partIn(dossierId);
  const isIssued = added.some(({ kind }) => kind === "result-issued");
  return part !== null && isIssued ? [{ name: "start-parts", data: { dossierId: whole }, key: dossierId }] : [];
};

const stepJobs = ({ dossierId, dossier, procedure, added }: Recorded): JobRequest[] => {
  const last = added.at(-1);
  const entered = added.some(({ kind }) => kind === "submitted" || kind === "step-completed");
  const step = currentStep(dossier, procedure);
  if (!step || !last || !entered) return [];
  const data = { dossierId, seq: dossier.seq };
  const key = `${dossierId}-${dossier.seq}`;
  if (step.actor.kind === "system") return [{ name: "run-system-step", data, key }];
  const days = step.silenceDays ?? step.lapsesAfterDays;
  if (days === undefined) return [];
  const startAfter = new Date(Date.parse(last.at) + days * dayMs).toISOString();
  return [{ name: step.silenceDays === undefined ? "lapse" : "take-silence-as-yes", data, key, startAfter }];
};

/** What was sent without a register's word is asked of it again. */
const leftJobs = ({ dossierId, dossier, added, policy }: Recorded): JobRequest[] => {
  const sent = added.find(({ kind }) => kind === "submitted" || kind === "supplement-answered");
  if (sent === undefined || !isLeftOpen(dossier)) return [];
  const startAfter = new Date(Date.parse(sent.at) + policy.askAgainMs).toISOString();
  return [{ name: "ask-again", data: { dossierId, tries: 0 }, key: `${dossierId}-${sent.seq}`, startAfter }];
};

/** What is asked and not answered in time ends the dossier. */
const supplementJobs = ({ dossierId, dossier, added }: Recorded): JobRequest[] => {
  const until = dossier.supplement?.until ?? null;
  if (until === null || !added.some(({ kind }) => kind === "supplement-requested")) return [];
  return [{ name: "end-unanswered", data: { dossierId }, key: `${dossierId}-${dossier.seq}`, startAfter: until }];
};

interface Telling {
  readonly after: DossierEvent["kind"];
  readonly name: string;
  readonly services: readonly string[];
}

const tellJobs = ({ dossierId, added }: Recorded, { after, name, services }: Telling): JobRequest[] =>
  added.some(({ kind }) => kind === after)
    ? services.map((service) => ({ name, data: { dossierId, service }, key: `${dossierId}-${service}` }))
    : [];
