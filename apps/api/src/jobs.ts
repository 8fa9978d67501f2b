import { isRecord, type Json, type Outcome } from "@motlan/kernel";
import {
  askAgain,
  type Context,
  endUnanswered,
  feedResult,
  followCorrection,
  lapse,
  runSystemStep,
  startParts,
  takeSilenceAsYes,
  withdrawResult,
} from "@motlan/service";
import type { Jobs } from "@motlan/store";
import type { Log } from "./log.ts";

/** What the system does by itself. A job that fails is taken up again until it succeeds. */
export const startJobs = async (ctx: Context, jobs: Jobs, log: Log): Promise<void> => {
  const work = (name: string, run: (data: Record<string, unknown>) => Promise<Outcome<null>>) =>
    jobs.work(name, async (data: Json) => {
      const outcome = await run(isRecord(data) ? data : {});
      if (outcome.ok) return;
      const [{ code, params = {} }] = outcome.issues;
      log("warn", "job-to-be-taken-up-again", { job: name, code, ...params });
      throw new Error(code);
    });
  await work("run-system-step", (data) => runSystemStep(ctx, moment(data)));
  await work("take-silence-as-yes", (data) => takeSilenceAsYes(ctx, moment(data)));
  await work("lapse", (data) => lapse(ctx, moment(data)));
  await work("end-unanswered", (data) => endUnanswered(ctx, { dossierId: String(data.dossierId) }));
  await work("feed-result", (data) => feedResult(ctx, telling(data)));
  await work("ask-again", (data) => askAgain(ctx, { dossierId: String(data.dossierId), tries: Number(data.tries) }));
  await work("follow-correction", (data) =>
    followCorrection(ctx, { number: String(data.number), tries: Number(data.tries) }),
  );
  await work("start-parts", (data) => startParts(ctx, { dossierId: String(data.dossierId) }));
  await work("withdraw-result", (data) => withdrawResult(ctx, telling(data)));
  await jobs.start();
};

const moment = (data: Record<string, unknown>) => ({ dossierId: String(data.dossierId), seq: Number(data.seq) });

const telling = (data: Record<string, unknown>) => ({
  dossierId: String(data.dossierId),
  service: String(data.service),
});
