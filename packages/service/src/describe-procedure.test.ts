import { instantOf } from "@motlan/kernel";
import { expect, test } from "vitest";
import { birthRegistration } from "./catalogue.fixture.ts";
import { describeProcedure } from "./describe-procedure.ts";
import { publishing } from "./small-context.fixture.ts";

const described = async (time = "09:00") => {
  const outcome = await describeProcedure(
    publishing([birthRegistration], instantOf("2026-11-23", time)),
    "birth-registration",
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

test("before starting she sees how much will be filled, and which register knows how much", async () => {
  const { fields, sources } = await described();
  expect(fields.filled).toBeLessThanOrEqual(fields.all);
  expect(sources.map(({ register }) => register).toSorted()).toEqual([
    "civil-status",
    "health",
    "population",
    "residence",
    "vneid",
  ]);
  expect(sources.reduce((sum, source) => sum + source.fields, 0)).toBe(fields.filled);
});

test("she sees which papers need not be handed in because a register has what they say", async () => {
  const { papers } = await described();
  expect(papers.map(({ heldBy, byOffice, onlySometimes }) => [heldBy?.en ?? null, byOffice, onlySometimes])).toEqual([
    ["Health data", false, false],
    [null, false, true],
    ["Population database", true, false],
    ["Residence database", true, false],
    ["Civil status database", true, true],
  ]);
});

test("she sees when it would be done if it were sent now", async () => {
  expect((await described("14:59")).due).toBe(instantOf("2026-11-23", "17:00"));
  expect((await described("15:00")).due).toBe(instantOf("2026-11-24", "17:00"));
});

test("what one copy costs is said before starting; what a province sets is not guessed", async () => {
  expect((await described()).fee.map(({ title, each }) => [title.en, each])).toEqual([
    ["Levy for late registration", null],
    ["Fee for copies", 8000],
  ]);
});

test("a fee that falls due only sometimes says so, with its law", async () => {
  expect((await described()).fee.map(({ title, onlySometimes, law }) => [title.en, onlySometimes, law])).toEqual([
    ["Levy for late registration", true, "Thông tư 85/2019/TT-BTC"],
    ["Fee for copies", true, "Thông tư 281/2016/TT-BTC"],
  ]);
});

test("a procedure that is not published is not found", async () => {
  const outcome = await describeProcedure(publishing([], instantOf("2026-11-23", "09:00")), "birth-registration");
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: "procedure-not-found" }] });
});
