import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileProcedure } from "../compile/procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "../compile/small-catalogue.fixture.ts";
import type { Procedure } from "../procedure.ts";
import type { Change } from "./change.ts";
import { diffProcedures } from "./diff-procedures.ts";

const catalogue = compiledSmallCatalogue();

const compiled = (text: string): Procedure => {
  const outcome = compileProcedure({ file: "procedures/small/procedure.yaml", text }, catalogue);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

/** What is told of the small procedure with passages replaced: a line each, and what differs. */
const told = (...edits: readonly (readonly [from: string, to: string])[]) => {
  const after = edits.reduce((text, [from, to]) => changed(text, from, to), smallProcedure);
  return diffProcedures(compiled(smallProcedure), compiled(after)).map(
    ({ kind, of, id, facets }) => `${kind} ${of} ${id}${facets.map(({ name }) => ` ${name}`).join("")}`,
  );
};

test("of a question that comes, the field is new and its section holds it", () => {
  const phone = "  copies: { type: integer, title: { vi: Số bản, en: Copies } }\n";
  expect(
    told(
      [phone, `${phone}  phone: { type: phone, title: { vi: Điện thoại, en: Phone } }\n`],
      ["fields: [place, copies, late] }", "fields: [place, copies, late, phone] }"],
    ),
  ).toEqual(["added field phone", "changed section first/places fields"]);
});

test("other words are other words, and nothing that binds", () => {
  expect(told(["{ vi: Số bản, en: Copies }", "{ vi: Số bản sao, en: Copies }"])).toEqual([
    "reworded field copies title",
  ]);
  expect(told(["title: { vi: Nơi, en: Place } }", "title: { vi: Nơi, en: Place }, help: { vi: A, en: B } }"])).toEqual([
    "reworded field place help",
  ]);
  expect(told(["message: { vi: Nhiều quá, en: Too many }", "message: { vi: Quá nhiều, en: Too many }"])).toEqual([
    "reworded check one message",
  ]);
});

test("a rule that was changed is told as it was written, and as it is now", () => {
  const text = changed(smallProcedure, "when: copies > 9", "when: copies > 20");
  expect(diffProcedures(compiled(smallProcedure), compiled(text))).toEqual([
    {
      kind: "changed",
      of: "check",
      id: "one",
      facets: [{ name: "when", before: "copies > 9", after: "copies > 20" }],
    },
  ]);
});

test("a changed fee, deadline, paper, step and result are told each by its name", () => {
  expect(
    told(
      ["amount: 8000 * copies", "amount: 5000 * copies"],
      ["else: 1 }", "else: 3 }"],
      ["any-of: [statement], when: late", "any-of: [statement]"],
      ["within: PT4H", "within: PT2H"],
      ["visible-to: [mother]", "visible-to: [mother, filer]"],
    ),
  ).toEqual([
    "changed evidence words when",
    "changed fee copies amount",
    "changed deadline deadline due workingDays",
    "changed step receive withinMinutes",
    "changed result result visibleTo",
  ]);
});

const edits: readonly (readonly [string, string])[] = [
  ["when: copies > 9", "when: copies > 10"],
  ["vi: Số bản,", "vi: Bản,"],
  ["amount: 8000 * copies", "amount: 9000 * copies"],
  ["  - { requirement: words, any-of: [statement], when: late }\n", ""],
  ["law: [Luật 1]\nask", "law: [Luật 1, Luật 2]\nask"],
  ["- { step: allocate", "- { step: again, title: { vi: Xem, en: Look }, role: intake }\n  - { step: allocate"],
];

const anyVersion = fc
  .subarray([...edits])
  .map((some) => compiled(some.reduce((text, [from, to]) => changed(text, from, to), smallProcedure)));

const reversed = { added: "removed", removed: "added", changed: "changed", reworded: "reworded" } as const;

const named = ({ kind, of, id }: Pick<Change, "kind" | "of" | "id">): string => `${kind} ${of} ${id}`;

test("a version differs from itself in nothing, and what one way comes goes the other", () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (one, other) => {
      expect(diffProcedures(one, one)).toEqual([]);
      const there = diffProcedures(one, other);
      const back = diffProcedures(other, one).map((it) => ({ ...it, kind: reversed[it.kind] }));
      expect(there.map(named).toSorted()).toEqual(back.map(named).toSorted());
      expect(there.length === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { seed: 20261128, numRuns: 60 },
  );
});
