export { type RestJsonConfig, restJson } from "./rest-json/rest-json.ts";
export { type HeldResult, type ResultStoreConfig, resultStore } from "./result-store/result-store.ts";
export { sources } from "./sources.ts";
