import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PublicationAct, publicationsOn, type Standing } from "./publication.ts";

const days = ["2026-11-01", "2026-12-01", "2027-01-01"] as const;
const [today, later] = ["2026-11-29", "2026-12-15"];

const act = (version: string, done: PublicationAct["act"], effectiveFrom: string = days[0]): PublicationAct => ({
  version,
  procedureId: "birth",
  seq: 1,
  act: done,
  by: "thietke1",
  at: "2026-11-01T02:00:00.000Z",
  effectiveFrom,
  reason: "",
});

const standings = (day: string, ...acts: readonly PublicationAct[]): Readonly<Record<string, Standing>> =>
  Object.fromEntries(publicationsOn(day, acts).map(({ version, standing }) => [version, standing]));

describe("a version", () => {
  test("that was proposed waits, and what was in force before it stays", () => {
    expect(standings(today, act("a", "installed"), act("b", "proposed"))).toEqual({ a: "in-force", b: "waiting" });
  });

  test("that was approved takes over from the day it is to apply, and not before", () => {
    const acts = [act("a", "installed"), act("b", "proposed", days[1]), act("b", "approved", days[1])];
    expect(standings(today, ...acts)).toEqual({ a: "in-force", b: "scheduled" });
    expect(standings(later, ...acts)).toEqual({ a: "superseded", b: "in-force" });
  });

  test("that is withdrawn gives way to the one before it, on its day as before it", () => {
    const acts = [act("a", "installed"), act("b", "approved", days[1]), act("b", "withdrawn", days[1])];
    for (const day of [today, later]) expect(standings(day, ...acts)).toEqual({ a: "in-force", b: "withdrawn" });
  });

  test("that was rejected was never in force, and may be proposed again", () => {
    const rejected = [act("b", "proposed"), act("b", "rejected")];
    expect(standings(today, ...rejected)).toEqual({ b: "rejected" });
    expect(standings(today, ...rejected, act("b", "proposed"))).toEqual({ b: "waiting" });
    expect(standings(today, ...rejected, act("b", "proposed"), act("b", "approved"))).toEqual({ b: "in-force" });
  });

  test("of two that apply since one day, the one approved last is in force", () => {
    expect(standings(today, act("b", "approved"), act("a", "approved"))).toEqual({ a: "in-force", b: "superseded" });
  });
});

const anyAct = fc.record({
  version: fc.constantFrom("a", "b", "c"),
  act: fc.constantFrom<PublicationAct["act"]>("installed", "proposed", "approved", "rejected", "withdrawn"),
  effectiveFrom: fc.constantFrom(...days),
});

const anyHistory = fc
  .array(anyAct, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((it) => act(it.version, it.act, it.effectiveFrom)));

test("whatever was done, one version at most is in force, it was approved, and none that applies is later", () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(today, later), (acts, day) => {
      const all = publicationsOn(day, acts);
      const inForce = all.filter(({ standing }) => standing === "in-force");
      const applying = all.filter(
        ({ acts: own, effectiveFrom }) =>
          ["approved", "installed"].includes(own.at(-1)?.act ?? "") && effectiveFrom <= day,
      );
      expect(inForce).toHaveLength(Math.min(applying.length, 1));
      for (const it of applying) expect(it.effectiveFrom <= (inForce[0]?.effectiveFrom ?? "")).toBe(true);
    }),
    { seed: 20261129, numRuns: 300 },
  );
});

test("what is done to a version of another procedure changes nothing", () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, (own, others) => {
      const ofAnother = others.map((it) => ({ ...it, version: `other-${it.version}`, procedureId: "other" }));
      const alone = publicationsOn(today, own);
      expect(publicationsOn(today, [...ofAnother, ...own]).filter((it) => it.procedureId === "birth")).toEqual(alone);
    }),
    { seed: 20261129, numRuns: 100 },
  );
});
