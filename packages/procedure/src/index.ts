export type * from "./catalogue.ts";
export type * from "./form-state.ts";
export type * from "./procedure.ts";
