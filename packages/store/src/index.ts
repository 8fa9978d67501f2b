export { StoreFault } from "./fault.ts";
export type { JobHandler, Jobs } from "./jobs/jobs.ts";
export { type OpenStore, openStore, type StoreConfig } from "./open-store.ts";
