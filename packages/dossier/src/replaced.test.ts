import { expect, test } from "vitest";
import { replacedIn } from "./replaced.ts";
import { answered, asked, done, eventsOf, given, submitted } from "./small-dossier.fixture.ts";

test("what the filer states anew takes the place of what she had stated, as the office asked", () => {
  const { "child.fullName": replaced } = replacedIn(eventsOf(submitted, asked, answered));
  expect(replaced).toEqual([
    { was: submitted.values["child.fullName"], at: expect.any(String), by: { kind: "system" }, why: "Họ?" },
  ]);
});

const byOfficial = (value: string) =>
  ({
    kind: "value-given",
    step: "examine",
    path: "child.fullName",
    given: { value, provenance: { kind: "official", username: "minh" } },
  }) as const;

test("an official's word takes the place of another, and what she wrote as she completed the step says why", () => {
  const note = { ...done("examine"), note: "Theo sổ gốc" };
  const { "child.fullName": replaced } = replacedIn(eventsOf(submitted, byOfficial("Lò Mai"), note));
  expect(replaced?.map(({ was, why }) => [was.value, why])).toEqual([["Mai", "Theo sổ gốc"]]);
});

test("nothing is made up where nobody said why, and another step's note is no reason", () => {
  const later = { ...done("sign"), note: "Đã ký" };
  const { "child.fullName": replaced } = replacedIn(eventsOf(submitted, byOfficial("Lò Mai"), done("examine"), later));
  expect(replaced?.map(({ why }) => why)).toEqual([null]);
});

test("what was not there before, or stays as it was, takes nothing's place", () => {
  expect(replacedIn(eventsOf(submitted, byOfficial("Mai"), given))).toEqual({});
});
