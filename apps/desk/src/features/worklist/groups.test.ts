import { expect, test } from "vitest";
import type { WorklistRow } from "../../api/client.ts";
import { groupsOf } from "./groups.ts";

const row = (id: string, status: "open" | "closed", mine: boolean): WorklistRow => ({
  id,
  mine,
  title: { vi: "", en: "" },
  stepTitle: null,
  roleTitle: null,
  filerName: "",
  listing: {
    status,
    state: 1,
    code: id,
    authority: "peoples-committee:00166",
    step: null,
    role: null,
    handedTo: null,
    due: null,
    submittedAt: null,
    about: "",
    seq: 1,
    evidenceWithdrawn: false,
  },
});

const ids = (of: readonly WorklistRow[]): string => of.map(({ id }) => id).join();

test("one's own work comes first, in the order of the deadlines it came in; what is closed comes last", () => {
  const rows = [row("1", "open", false), row("2", "open", true), row("3", "closed", true), row("4", "open", true)];
  const { mine, others, closed } = groupsOf(rows);
  expect([ids(mine), ids(others), ids(closed)]).toEqual(["2,4", "1", "3"]);
});
