import { expect, test } from "vitest";
import { asPublishedNow, type FormerCheck, type FormerProcedure } from "./as-published-now.ts";
import { compileProcedure } from "./procedure.ts";
import { compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const published = () => {
  const compiled = compileProcedure({ file: "procedure.yaml", text: smallProcedure }, compiledSmallCatalogue());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

test("a version with figures and names is read as the rules that they are", () => {
  const now = published();
  const former: FormerProcedure = {
    ...now,
    deadline: { sameDayBefore: "15:00", workingDays: 1 },
    handledBy: { authority: "peoples-committee", of: "place" },
  };
  const read = asPublishedNow(former);
  expect(read.deadline).toEqual(now.deadline);
  expect(read.handledBy.of).toEqual(now.handledBy.of);
  expect(read.handledBy.authority.tree).toEqual(now.handledBy.authority.tree);
});

test("a version of now is left as it is", () => {
  const now = published();
  expect(asPublishedNow(now)).toBe(now);
});

test("a check that names the procedure to use instead by its code alone still leads there", () => {
  const now = published();
  const when = now.deadline.due;
  const check: FormerCheck = {
    id: "elsewhere",
    when,
    message: { vi: "Sang nơi khác", en: "Elsewhere" },
    redirect: "1.000002",
  };
  const read = asPublishedNow({ ...now, checks: [check] });
  expect(read.checks.map(({ redirect }) => redirect)).toEqual([{ code: "1.000002" }]);
});
