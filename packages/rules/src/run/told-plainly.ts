import type { Shape } from "../type.ts";

/** Whether values are equal just where they are written alike: then nobody has to compare each with each. */
export const isToldPlainly = (shape: Shape | undefined): boolean =>
  shape === "text" || shape === "number" || shape === "boolean";
