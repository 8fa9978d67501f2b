import type { Question, Source } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { expect, test } from "vitest";
import { sources } from "./sources.ts";

const speaking: Source = {
  ask: async () => ({ kind: "none" }),
  tell: async () => ({ kind: "found", record: {}, recordId: "b1", asOf: "2026-11-23T00:00:00.000Z" }),
};

const service = (protocol: string): RegisterService => ({
  id: "person",
  register: "population",
  about: "person",
  given: [],
  identify: {},
  gives: {},
  related: {},
  status: "live",
  protocol,
  path: "",
  sends: {},
  timeoutMs: 1,
  freshForMs: 1,
  whenDown: "ask",
  law: "",
});

const purpose = { procedureCode: "", dossierId: "", law: "", enquiryId: "", onBehalfOf: "" };
const asked = (protocol: string): Question => ({ service: service(protocol), given: {}, keys: [], purpose });

test("each question goes to the adapter of its protocol", async () => {
  const all = sources({ spoken: speaking });
  expect(await all.ask(asked("spoken"))).toEqual({ kind: "none" });
  expect(await all.tell(service("spoken"), {}, { key: "k", purpose })).toMatchObject({ kind: "found" });
});

test("a register whose protocol nobody speaks is as one that does not answer", async () => {
  const all = sources({ spoken: speaking });
  expect(await all.ask(asked("x-road"))).toEqual({ kind: "unavailable" });
  expect(await all.tell(service("x-road"), {}, { key: "k", purpose })).toEqual({ kind: "unavailable" });
});
