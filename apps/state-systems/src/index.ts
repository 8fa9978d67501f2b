export { type FaultName, faultNames } from "./faults/faults.ts";
export { type StateSystems, startStateSystems } from "./start-state-systems.ts";
export { StateSystemStartError } from "./state-system-start-error.ts";
