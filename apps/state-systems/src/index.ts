export { type StateSystems, type StateSystemsOptions, startStateSystems } from "./start-state-systems.ts";
export { type StartFailure, StateSystemStartError } from "./state-system-start-error.ts";
export { type SystemName, systemNames, systemTitles } from "./system-name.ts";
export type { VneidClient } from "./systems/vneid/clients.ts";
