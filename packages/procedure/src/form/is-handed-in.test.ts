import { expect, test } from "vitest";
import { isHandedIn } from "./is-handed-in.ts";

const anyOf = [{ id: "will" }, { id: "death" }];
const files = (...types: readonly string[]) => types.map((evidenceType) => ({ evidenceType }));

test("of alternatives one paper is enough; of papers that belong together each has to be there", () => {
  expect([[], ["will"], ["will", "death"]].map((types) => isHandedIn({ anyOf }, files(...types)))).toEqual([
    false,
    true,
    true,
  ]);
  const all = { anyOf, all: true } as const;
  expect([[], ["will", "will"], ["death", "will"]].map((types) => isHandedIn(all, files(...types)))).toEqual([
    false,
    false,
    true,
  ]);
});
