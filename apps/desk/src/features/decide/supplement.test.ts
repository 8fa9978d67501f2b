import { expect, test } from "vitest";
import { examinedWith } from "../../examined.fixture.ts";
import { onlyWithdrawn, paperCandidates, statedCandidates, withdrawnCandidates } from "./supplement-candidates.ts";
import { supplementIssues } from "./supplement-issues.ts";

const codes = (points: Record<string, string>, reason: string) =>
  supplementIssues({ points, reason }).map(({ code, path }) => `${code} ${path}`);

test("only what the citizen stated can be asked for again, never a register's or a derived value", () => {
  expect(statedCandidates(examinedWith({})).map(({ path }) => path)).toEqual(["relation", "child.fullName"]);
});

test("what another part of a bundle owns is not offered", () => {
  const examined = examinedWith({});
  const part = { ...examined, procedure: { ...examined.procedure, seen: ["child.fullName"] } };
  expect(statedCandidates(part).map(({ path }) => path)).toEqual(["relation"]);
});

test("papers that a register made needless stand apart from those handed in", () => {
  const examined = examinedWith({});
  expect(paperCandidates(examined, false).map(({ path }) => path)).toEqual(["notice"]);
  expect(paperCandidates(examined, true).map(({ path }) => path)).toEqual(["identity"]);
});

test("a request needs a point, a message at each, and a reason", () => {
  expect(codes({}, " ")).toEqual(["supplement-without-points supplement-points", "reason-missing supplement-reason"]);
  expect(codes({ "child.fullName": "  " }, "Cần đối chiếu")).toEqual(["point-without-message message-child.fullName"]);
  expect(codes({ "child.fullName": "Chưa rõ" }, "Cần đối chiếu")).toEqual([]);
});

const withdrawn = [{ requirement: "identity", resultId: "r", number: "7/2026", reason: "Cấp nhầm" }];

test("a paper that was revoked stands apart, whatever replaced it before", () => {
  const examined = examinedWith({
    withdrawn,
    requirements: { identity: { way: "result", resultId: "r", number: "7/2026", standing: "confirmed" } },
  });
  expect(withdrawnCandidates(examined).map(({ path }) => path)).toEqual(["identity"]);
  expect([paperCandidates(examined, true), paperCandidates(examined, false)]).toEqual([[], []]);
});

test("once a supplement was asked for, only what was revoked since can be", () => {
  expect(onlyWithdrawn(examinedWith({ withdrawn }))).toBe(false);
  expect(onlyWithdrawn(examinedWith({ withdrawn, supplementsAsked: 1 }))).toBe(true);
  expect(onlyWithdrawn(examinedWith({ supplementsAsked: 1 }))).toBe(false);
});
