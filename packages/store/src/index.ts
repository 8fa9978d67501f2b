export type { JobHandler, Jobs } from "./jobs/jobs.ts";
export { openStore, type StoreConfig } from "./open-store.ts";
export type { OpenStore } from "./opened-store.ts";
