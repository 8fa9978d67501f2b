import type { Dossier, SourcedValue } from "@motlan/dossier";
import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { birthRegistration, catalogue } from "./catalogue.fixture.ts";
import { prepareResult, signResult } from "./issue-result.ts";

const vouched = (value: Json): SourcedValue => ({
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
const typed = (value: Json): SourcedValue => ({ value, provenance: { kind: "citizen" } });

const child: Dossier["values"] = {
  "child.fullName": typed({ family: "Trần", middle: "Minh", given: "An" }),
  "child.birthDate": vouched("2026-11-13"),
  "child.sex": vouched("1"),
  "child.ethnicity": typed({ code: "01" }),
  "child.nationality": typed({ code: "VNM" }),
  "child.birthPlace": vouched({ province: "01", commune: "00166" }),
  "child.hometown": vouched({ province: "01", commune: "00166" }),
};

const prepared = (values: Dossier["values"], procedure = birthRegistration) =>
  prepareResult({
    issuedAt: "2026-11-22T02:00:00.000Z",
    signedBy: { name: "Vũ Thanh Hà", title: "Chủ tịch" },
    dossier: dossierWith({ ...child, ...values }),
    record,
    procedure,
    catalogue,
  });

const issued = (values: Dossier["values"], procedure = birthRegistration) => {
  const result = prepared(values, procedure);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return signResult(result.value, { id: "r1", number: "1/2026" });
};

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
    handedTo: null,
    due: null,
    submittedAt: null,
    search: "",
    about: "",
    seq: 1,
    restsOn: [],
    evidenceWithdrawn: false,
  },
} as const;

const dossierWith = (values: Dossier["values"]): Dossier => ({
  code: "H26.107-261122-0001",
  authority: "peoples-committee:00166",
  state: 4,
  step: 4,
  stepSeq: 1,
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
  verifiedAt: null,
  result: null,
  fed: [],
  revocation: null,
  notTaken: [],
  withdrawn: [],
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

test("a result belongs to whom it is of, where that number is vouched for, and may be seen by them", () => {
  const result = issued({ "child.personalId": vouched("001326000001") });
  expect(result.about).toEqual([{ personalId: "001326000001", name: "Trần Minh An" }]);
  expect([result.owners, result.visibleTo]).toEqual([["001326000001"], ["001326000001", "001050000731"]]);
});

test("a result of somebody whose number was typed belongs to the filer", () => {
  const result = issued({ "child.personalId": typed("001326000001") });
  expect([result.about[0]?.personalId, result.owners]).toEqual([null, ["001050000731"]]);
});

test("a result of two belongs to both whose numbers are vouched for, and both may see it", () => {
  const both = { ...birthRegistration, result: { ...birthRegistration.result, about: ["child", "mother"] } };
  const mother = {
    "mother.fullName": vouched({ family: "Lê", given: "Mai" }),
    "mother.birthDate": vouched("1996-01-05"),
    "mother.ethnicity": vouched({ code: "01" }),
    "mother.nationality": vouched({ code: "VNM" }),
    "mother.residence": vouched({ province: "01", commune: "00166", detail: "Số 1" }),
    "mother.personalId": vouched("001196012345"),
  };
  const result = issued({ ...mother, "child.personalId": vouched("001326000001") }, both);
  expect(result.about).toEqual([
    { personalId: "001326000001", name: "Trần Minh An" },
    { personalId: "001196012345", name: "Lê Mai" },
  ]);
  expect(result.owners).toEqual(["001326000001", "001196012345"]);
  expect(result.visibleTo).toEqual(["001196012345", "001326000001", "001050000731"]);
  // Where one number is not vouched for, it is the other's.
  expect(issued(mother, both).owners).toEqual(["001196012345"]);
});

test("a result holds what its type prints and keeps and nothing else", () => {
  const { values } = issued({ "mother.personalId": vouched("001196012345"), copies: typed(3) });
  expect(Object.keys(values).toSorted()).toEqual([...Object.keys(child), "mother.personalId"].toSorted());
});

test("the hash of a result tells if any of it changes", () => {
  expect(issued({ "child.sex": vouched("2") }).hash).not.toBe(issued({}).hash);
  expect(issued({}).hash).toBe(issued({}).hash);
});

test("a type that is in force for a time says until when, one that is not has no end", () => {
  const { result } = birthRegistration;
  expect(issued({}).validUntil).toBeNull();
  const halfYear = { ...birthRegistration, result: { ...result, validFor: "P6M" } };
  expect(issued({}, halfYear).validUntil).toBe("2027-05-22");
});

test("what does not fit its type is not signed, and says where", () => {
  expect(prepared({ "child.sex": typed("7"), "mother.personalId": typed("12") })).toMatchObject({
    ok: false,
    issues: [
      { code: "result-malformed", path: "child.sex", params: { because: "one-of-unknown" } },
      { code: "result-malformed", path: "mother.personalId", params: { because: "personal-id-length" } },
    ],
  });
});
