export { guarded } from "./guarded/guarded.ts";
export { type Keeping, keeping } from "./kept/keeping.ts";
export { sparingMaintained } from "./maintenance/sparing-maintained.ts";
export { type RestJsonConfig, restJson } from "./rest-json/rest-json.ts";
export { type HeldResult, type ResultStoreConfig, resultStore } from "./result-store/result-store.ts";
export { type SharingPlatformConfig, sharingPlatform } from "./sharing-platform/sharing-platform.ts";
export { sources } from "./sources.ts";
export { type XRoadConfig, xRoad } from "./x-road/x-road.ts";
