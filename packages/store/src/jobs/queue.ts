import type { Queue } from "pg-boss";

/** The PostgreSQL schema that pg-boss keeps to itself. */
export const jobsSchema = "jobs";

/**
 * Every queue is made with these. A job is tried again until it succeeds, for months if need be: what it is for
 * (the child filed in the register) does not lapse because a register is down over the holidays.
 */
export const queueOptions: Omit<Queue, "name"> = {
  // At most one open job (waiting, to be tried again, or running) per name and key.
  policy: "exclusive",
  // Wakes the workers when the transaction that asked for the job commits.
  notify: true,
  retryLimit: 100_000,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  retentionSeconds: 365 * 86_400,
  deleteAfterSeconds: 7 * 86_400,
  // A handler that takes longer is taken for dead; a process that died is noticed by its silence, sooner.
  expireInSeconds: 300,
  heartbeatSeconds: 20,
};
