import type { Dossier, SourcedValue } from "@motlan/dossier";
import { expect, test } from "vitest";
import { birthRegistration } from "./catalogue.fixture.ts";
import { issueResult } from "./issue-result.ts";

const vouched = (value: string): SourcedValue => ({
  value,
  provenance: {
    kind: "register",
    register: "population",
    service: "person",
    recordId: "r",
    asOf: "2026-11-01T00:00:00.000Z",
    fetchedAt: "2026-11-01T00:00:00.000Z",
    enquiryId: "e",
    law: "Luật Căn cước",
  },
});
const typed = (value: string): SourcedValue => ({ value, provenance: { kind: "citizen" } });

const issued = (values: Dossier["values"]) =>
  issueResult({
    id: "r1",
    number: "1/2026",
    issuedAt: "2026-11-22T02:00:00.000Z",
    signedBy: { name: "Vũ Thanh Hà", title: "Chủ tịch" },
    dossier: dossierWith(values),
    record,
    procedure: birthRegistration,
  });

const record = {
  id: "d1",
  procedureVersion: "v1",
  filer: "001050000731",
  filerName: "Trần Văn Tư",
  startedAt: "2026-11-20T02:00:00.000Z",
  answers: {},
  listing: {
    status: "open",
    state: 4,
    code: "H26.107-261122-0001",
    authority: "peoples-committee:00166",
    step: "sign",
    role: "chair",
    due: null,
    submittedAt: null,
    search: "",
    about: "",
    seq: 1,
  },
} as const;

const dossierWith = (values: Dossier["values"]): Dossier => ({
  code: "H26.107-261122-0001",
  authority: "peoples-committee:00166",
  state: 4,
  step: 4,
  values,
  subjects: {},
  requirements: {},
  fee: [],
  submittedAt: "2026-11-20T02:00:00.000Z",
  due: "2026-11-23T10:00:00.000Z",
  pausedSince: null,
  supplement: null,
  supplementsAsked: 0,
  refusal: null,
  contest: null,
  verification: null,
  result: null,
  fed: [],
  unavailable: [],
  seq: 1,
  lastActor: { kind: "system" },
});

test("a result is visible to those whose number a register vouched for, and to the filer", () => {
  const { visibleTo } = issued({ "mother.personalId": vouched("001196012345") });
  expect(visibleTo).toEqual(["001196012345", "001050000731"]);
});

test("a number that was typed opens nobody's papers to anyone", () => {
  const { visibleTo } = issued({ "mother.personalId": typed("001196012345") });
  expect(visibleTo).toEqual(["001050000731"]);
});

test("a result holds what its type prints and nothing else, and its hash tells if any of it changes", () => {
  const one = issued({ "child.sex": vouched("1"), copies: typed("3") });
  expect(Object.keys(one.values)).toEqual(["child.sex"]);
  expect(issued({ "child.sex": vouched("2") }).hash).not.toBe(one.hash);
});
