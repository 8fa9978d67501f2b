export type * from "./catalogue.ts";
export type * from "./procedure.ts";
