export { otherMothers } from "./mothers.ts";
export { startPostgres, type TestPostgres } from "./postgres.ts";
export { provenanceFaults, provenValues } from "./provenance-faults.ts";
