import { expect, test } from "vitest";
import { asPublishedNow, type FormerProcedure } from "./as-published-now.ts";
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
