export { type RestJsonConfig, restJson } from "./rest-json/rest-json.ts";
export { sources } from "./sources.ts";
