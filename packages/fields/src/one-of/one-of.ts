import { oneCode } from "../code-list.ts";

/** One code of a closed list (`params.list`). */
export const oneOf = oneCode("one-of");
