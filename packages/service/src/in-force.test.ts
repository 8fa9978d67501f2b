import { instantOf } from "@motlan/kernel";
import type { InForce, Procedure } from "@motlan/procedure";
import { expect, test } from "vitest";
import { birthRegistration, civilStatusCopy } from "./catalogue.fixture.ts";
import { describeProcedure } from "./describe-procedure.ts";
import { findProcedures } from "./find-procedures.ts";
import { forceOf, notInForce } from "./in-force.ts";
import { publishing } from "./small-context.fixture.ts";

const within = (inForce: InForce): Procedure => ({ ...civilStatusCopy, inForce });
const on = (day: string, time = "09:00") => instantOf(day, time);

test("a procedure may be begun from its first day to its last, by the day in Viet Nam", () => {
  const procedure = within({ from: "2026-03-01", to: "2026-06-30" });
  const days = ["2026-02-28", "2026-03-01", "2026-06-30", "2026-07-01"];
  expect(days.map((day) => forceOf(procedure, on(day, "00:30")))).toEqual(["not-yet", "now", "now", "ended"]);
  expect(forceOf(procedure, on("2026-06-30", "23:59"))).toBe("now");
  expect(forceOf(within({}), on("1999-01-01"))).toBe("now");
});

test("whoever comes too early is told from when on, and too late, what is in its place", () => {
  const procedure = within({ from: "2026-03-01", to: "2026-06-30", successor: "1.001193" });
  expect(notInForce(procedure, on("2026-02-28"))).toEqual({
    code: "procedure-not-yet",
    path: "",
    params: { from: "2026-03-01" },
  });
  expect(notInForce(procedure, on("2026-07-01"))?.params).toEqual({ successor: "1.001193" });
  expect(notInForce(procedure, on("2026-04-01"))).toBeNull();
});

test("what has ended is found no more, and its page leads to what is in its place", async () => {
  const ended = within({ to: "2026-06-30", successor: birthRegistration.code });
  const lastDay = publishing([ended, birthRegistration], on("2026-06-30"));
  const ctx = { ...lastDay, clock: { now: () => on("2026-07-01") } };
  expect((await findProcedures(ctx, "")).map(({ id }) => id)).toEqual([birthRegistration.id]);
  const described = await describeProcedure(ctx, ended.id);
  expect(described.ok && described.value.closed).toMatchObject({ successor: { id: birthRegistration.id } });
  const before = await describeProcedure(lastDay, ended.id);
  expect(before.ok && before.value.closed).toBeNull();
});

test("a successor that is not published here is not linked", async () => {
  const ctx = publishing([within({ to: "2026-06-30", successor: "9.999999" })], on("2026-07-01"));
  const described = await describeProcedure(ctx, civilStatusCopy.id);
  expect(described.ok && described.value.closed).toEqual({ kind: "ended", successor: null });
});
