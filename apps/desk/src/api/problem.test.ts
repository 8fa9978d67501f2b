import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { problemOf } from "./problem.ts";

const refused = (data: object) => TRPCClientError.from({ error: { code: -32_600, message: "refused", data } });

test("an answer that never came is told from a refusal", () => {
  expect(problemOf(new TypeError("Failed to fetch"))).toEqual({ kind: "offline" });
});

test("a session that ended leads to the sign-in", () => {
  expect(problemOf(refused({ code: "UNAUTHORIZED", issues: [] }))).toEqual({ kind: "signed-out" });
});

test("a dossier that moved is told from any other conflict", () => {
  const moved = { code: "CONFLICT", issues: [{ code: "dossier-moved", path: "" }] };
  expect(problemOf(refused(moved))).toEqual({ kind: "moved" });
  const other = { code: "CONFLICT", issues: [{ code: "submit-key-reused", path: "" }] };
  expect(problemOf(refused(other))).toEqual({ kind: "refused", issues: other.issues });
});

test("what is not an issue is not taken for one", () => {
  expect(problemOf(refused({ code: "BAD_REQUEST", issues: ["x", { code: 1 }] }))).toEqual({
    kind: "refused",
    issues: [],
  });
});
