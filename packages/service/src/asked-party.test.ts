import { expect, test } from "vitest";
import { askedParty } from "./asked-party.ts";
import { draftListing } from "./start-dossier.ts";
import type { DossierRecord, PartAnswer } from "./store.ts";

const at = "2026-11-20T02:00:00.000Z";
const text = { vi: "", en: "" };
const party = {
  id: "other",
  invitation: text,
  statement: text,
  shows: ["place"],
  answersWithinMs: 7 * 86_400_000,
  refused: "final",
} as const;

const part = (answer: PartAnswer | null, startedAt = at): DossierRecord => ({
  id: startedAt,
  procedureVersion: "marriage@1",
  filer: "001097020583",
  filerName: "Nguyễn Minh Quân",
  startedAt,
  answers: {},
  listing: draftListing,
  part: { of: "1", party: "other", answer },
});

const standing = (parts: readonly DossierRecord[], now: string, shown = {}) =>
  askedParty({ party, parts, now, shown, vouched: {} });

const confirmed = (shown: Record<string, string>): PartAnswer => ({
  kind: "confirmed",
  confirmation: {
    personalId: "001097020583",
    name: "Nguyễn Minh Quân",
    at,
    language: "vi",
    statement: "",
    shown,
    paths: [],
    hash: "",
  },
  values: {},
  requirements: {},
});

test("silence is no yes: after seven days the asking has ended, and not a moment before", () => {
  const last = "2026-11-27T02:00:00.000Z";
  expect(standing([part(null)], last).view).toMatchObject({ state: "asked", until: last });
  expect(standing([part(null)], "2026-11-27T02:00:00.001Z").view.state).toBe("ended");
});

test("what was confirmed in time holds for as long as what was shown stands, and again once it does again", () => {
  const parts = [part(confirmed({ place: "a" }))];
  expect(standing(parts, "2027-01-01T00:00:00.000Z", { place: "a" }).view.state).toBe("confirmed");
  expect(standing(parts, at, { place: "b" }).view).toMatchObject({ state: "lapsed", changed: ["place"] });
  expect(standing(parts, at, {}).confirmed).toBeNull();
  expect(standing(parts, at, { place: "a", signingDate: "x" }).view.changed).toEqual(["signingDate"]);
  expect(standing(parts, at, { place: "a" }).confirmed).not.toBeNull();
});

test("the last asking counts, and one that was withdrawn is none", () => {
  const withdrawn = part({ kind: "withdrawn", at }, "2026-11-22T00:00:00.000Z");
  expect(standing([withdrawn], at).view).toEqual({ state: "unasked", name: "" });
  expect(standing([withdrawn, part({ kind: "refused", at, reason: "Không" })], at).view).toMatchObject({
    state: "refused",
    reason: "Không",
  });
});
