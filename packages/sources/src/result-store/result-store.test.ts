import type { Question } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { expect, test } from "vitest";
import { type HeldResult, resultStore } from "./result-store.ts";

const service: RegisterService = {
  id: "birth",
  register: "results",
  about: "person",
  given: ["personalId"],
  identify: {},
  gives: {},
  related: {},
  status: "live",
  protocol: "result-store",
  path: "birth-certificate",
  sends: {},
  timeoutMs: 1000,
  freshForMs: 1000,
  whenDown: "ask",
  law: "Luật 1",
};

const purpose = {
  procedureCode: "1.004222",
  dossierId: "d2",
  law: "Luật 1",
  enquiryId: "e1",
  onBehalfOf: "001196012345",
};
const question: Question = { service, given: { personalId: "001226000001" }, keys: ["number"], purpose };

const certificate: HeldResult = {
  id: "r1",
  number: "7/2026",
  authority: "peoples-committee:00166",
  issuedAt: "2026-11-26T18:30:00.000Z",
  validUntil: null,
  revocation: null,
  values: { "child.personalId": { value: "001226000001" }, "mother.personalId": { value: "001196012345" } },
};

const asked: object[] = [];
const storeOf = (...held: readonly HeldResult[]) =>
  resultStore({
    resultsFor: async (wanted) => {
      asked.push(wanted);
      return held;
    },
    authorityName: (authority) => `tên của ${authority}`,
    clock: { now: () => "2026-11-27T03:00:00.000Z" },
  });

test("an issued result answers as a record would, on its local day, under its own number", async () => {
  expect(await storeOf(certificate).ask(question)).toEqual({
    kind: "found",
    recordId: "r1",
    asOf: "2026-11-26T18:30:00.000Z",
    record: {
      number: "7/2026",
      authority: "tên của peoples-committee:00166",
      issuedOn: "2026-11-27",
      values: { child: { personalId: "001226000001" }, mother: { personalId: "001196012345" } },
    },
  });
});

test("it is asked for the type that the service names, about that person, as who files may see it", async () => {
  await storeOf().ask(question);
  expect(asked.at(-1)).toEqual({ type: "birth-certificate", personalId: "001226000001", viewer: "001196012345" });
});

test("a revoked result is as none, and the one before it counts", async () => {
  const by = { name: "Vũ Thanh Hà", title: "Chủ tịch", authority: "peoples-committee:00166" };
  const revocation = { at: "2026-11-21T02:00:00.000Z", by, reasonCode: "wrong-content", reason: "", law: "Luật 1" };
  const revoked = { ...certificate, id: "r2", revocation };
  expect(await storeOf(revoked).ask(question)).toEqual({ kind: "none" });
  expect(await storeOf(revoked, certificate).ask(question)).toMatchObject({ kind: "found", recordId: "r1" });
});

test("a result counts to the end of its last day", async () => {
  const today = storeOf({ ...certificate, validUntil: "2026-11-27" });
  const yesterday = storeOf({ ...certificate, validUntil: "2026-11-26" });
  expect(await today.ask(question)).toMatchObject({ kind: "found" });
  expect(await yesterday.ask(question)).toEqual({ kind: "none" });
});

test("a store that fails is a register that does not answer, and nothing is handed over to it", async () => {
  const broken = resultStore({
    resultsFor: async () => Promise.reject(new Error("gone")),
    authorityName: String,
    clock: { now: () => "2026-11-27T03:00:00.000Z" },
  });
  expect(await broken.ask(question)).toEqual({ kind: "unavailable" });
  expect(await broken.tell(service, {}, { key: "k", purpose })).toEqual({ kind: "unavailable" });
});
