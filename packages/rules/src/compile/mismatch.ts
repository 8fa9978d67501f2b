import type { Type } from "../type.ts";
import type { Details } from "./problems.ts";
import { typeName } from "./types.ts";

/** What was expected and what is there instead, with advice where one is made of the other. */
export const mismatch = (expected: string, found: Type): Details => ({
  expected,
  found: typeName(found),
  ...(expected === "date" && found.kind === "date-time" ? { hint: "take-the-date" } : {}),
});
