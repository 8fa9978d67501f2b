import type { Check } from "../check.ts";
import { uploads } from "../papers/uploads.ts";

/** A paper that some law forbids to ask for, and that the filer would have to hand in. */
export const paperNotToBeAsked = {
  code: "paper-not-to-be-asked",
  level: "error",
  find: ({ procedure, catalogue }) =>
    uploads(procedure, catalogue).flatMap(({ kind: { id, neverAsked }, at }) =>
      neverAsked === undefined ? [] : [{ at, params: { name: id, law: neverAsked } }],
    ),
} as const satisfies Check;
