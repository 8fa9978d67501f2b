import { describe, expect, test } from "vitest";
import { fieldType } from "./field-types.ts";
import type { CodeList, Reference } from "./reference.ts";

const title = { vi: "x", en: "x" };
const codes: CodeList["codes"] = [
  { code: "old", title, to: "2024-12-31", successors: ["new"] },
  { code: "new", title, from: "2025-01-01" },
  { code: "split", title, to: "2026-06-30", successors: ["a", "b"] },
  { code: "gone", title, to: "2026-06-30" },
  { code: "a", title },
  { code: "b", title },
];
const reference: Reference = {
  codeLists: { list: { id: "list", open: false, codes } },
  units: { provinces: [], communes: [] },
};
const params = { list: "list" };
const on = (today: string) => ({ ...reference, today });

describe.each(["one-of", "list-search"])("%s", (name) => {
  const oneOf = fieldType(name);
  const faults = (code: string, at: Reference) => oneOf.validate(code, params, at).map((it) => it.code);

  test("a code is an answer until its last day; on record it is read for good", () => {
    expect(faults("old", on("2024-12-31"))).toEqual([]);
    expect(faults("old", on("2025-01-01"))).toEqual([`${name}-ended`]);
    expect(faults("old", reference)).toEqual([]);
    expect(oneOf.print("old", { language: "vi", params, reference: on("2026-11-28") })).toBe("x");
  });

  test("an answer moves to the only code in its place; of several, or none, she is asked", () => {
    const renewed = (code: string) => oneOf.renew?.(code, on("2026-11-28"), params);
    expect(["old", "split", "gone", "a"].map(renewed)).toEqual(["new", "split", "gone", "a"]);
    expect(oneOf.renew?.("old", reference, params)).toBe("old");
  });
});
