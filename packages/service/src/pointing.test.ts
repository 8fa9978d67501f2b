import type { Json } from "@motlan/kernel";
import { resolve } from "@motlan/prefill";
import { expect, test } from "vitest";
import { catalogue, birthRegistration as procedure } from "./catalogue.fixture.ts";
import { filerNumber, runPrefill, spouseNumber, type World } from "./prefill-run.fixture.ts";
import { coupleWith, notice } from "./world.fixture.ts";

const one = "00001.GCS.01234.26";
const two = "00002.GCS.01234.26";

const run = (world: World, answers: Readonly<Record<string, Json>>) =>
  runPrefill({ procedure, catalogue, world, answers, order: [0] });

test("changing who the filer is moves the subjects and copies nothing", () => {
  const { situation, resolution: asMother } = run(coupleWith(notice(one, false)), { relation: "mother" });
  const before = JSON.stringify(situation);
  const asFather = resolve({ ...situation, answers: { relation: "father" } });
  expect([asMother.subject("mother").ref, asMother.subject("father").ref]).toEqual(["filer", "filer.spouse"]);
  expect([asFather.subject("mother").ref, asFather.subject("father").ref]).toEqual(["filer.spouse", "filer"]);
  expect(asMother.seal("mother.personalId")?.value).toBe(filerNumber);
  expect(asFather.seal("father.personalId")?.value).toBe(filerNumber);
  expect(asFather.seal("mother.personalId")?.value).toBe(spouseNumber);
  expect(asFather.seal("mother.fullName")).not.toEqual(asMother.seal("mother.fullName"));
  expect(JSON.stringify(situation)).toBe(before);
});

test("a grandmother's own records stay her own: neither parent is she or her husband", () => {
  const { resolution } = run(coupleWith(notice(one, false)), { relation: "grandmother", mother: "typed" });
  expect(resolution.subject("mother")).toMatchObject({ status: "typed", ref: "mother" });
  expect(resolution.seal("mother.fullName")).toBeUndefined();
  expect(resolution.seal("filer.fullName")?.value).toMatchObject({ given: "Mai" });
});

test("the only birth notice not yet registered is the child's, without a question", () => {
  const { resolution } = run(coupleWith(notice(one, true), notice(two, false)), { relation: "mother" });
  expect(resolution.subject("notice")).toMatchObject({
    status: "found",
    ref: `filer.birthNotices[${two}]`,
    options: [],
  });
  expect(resolution.seal("child.birthDate")?.value).toBe("2026-11-13");
});

test("a notice already registered does not count, and the filer goes on without one", () => {
  const { resolution } = run(coupleWith(notice(one, true)), { relation: "mother" });
  expect(resolution.subject("notice")).toMatchObject({ status: "typed", because: "none" });
  expect(resolution.seal("child.birthDate")).toBeUndefined();
});

test("of several notices none is guessed: the filer is asked, and only what was offered is taken", () => {
  const twins = coupleWith(notice(one, false), notice(two, false));
  const { situation, resolution } = run(twins, { relation: "mother" });
  const options = [`filer.birthNotices[${one}]`, `filer.birthNotices[${two}]`];
  expect(resolution.subject("notice")).toMatchObject({ status: "pending", ref: null, chosen: null });
  expect(resolution.subject("notice").options.map(({ value }) => value)).toEqual(options);
  expect(resolution.seal("child.birthDate")).toBeUndefined();

  const choosing = (answer: string) =>
    resolve({ ...situation, answers: { relation: "mother", notice: answer } }).subject("notice");
  expect(choosing(options[1] ?? "")).toMatchObject({ status: "found", ref: options[1] });
  expect(choosing("filer.birthNotices[00009.GCS.01234.26]")).toMatchObject({ status: "pending", ref: null });
  expect(choosing("filer.spouse")).toMatchObject({ status: "pending", ref: null });
});

test("a chosen notice that has been registered meanwhile is chosen no longer", () => {
  const answers = { relation: "mother", notice: `filer.birthNotices[${one}]` };
  const { resolution } = run(coupleWith(notice(one, true), notice(two, false)), answers);
  expect(resolution.subject("notice").ref).toBe(`filer.birthNotices[${two}]`);
});

test.each(["unavailable", "none"] as const)(
  "where the register's word is %s the filer learns why she is asked",
  (said) => {
    const world = { ...coupleWith(), [`civil-status.marriage ${filerNumber}`]: said };
    const father = run(world, { relation: "mother" }).resolution.subject("father");
    expect(father).toMatchObject({ status: "pending", because: said });
    expect(father.options.map(({ value }) => value)).toEqual(["undetermined", "typed"]);
  },
);

test("a father who is not determined has no record, no values and nothing still to come", () => {
  const world = { ...coupleWith(), [`civil-status.marriage ${filerNumber}`]: "none" as const };
  const { resolution } = run(world, { relation: "mother", father: "undetermined", "father.fullName": "Nam" });
  expect(resolution.subject("father")).toMatchObject({ status: "undetermined", ref: null });
  expect(resolution.outlook("father.fullName")).toEqual({ kind: "not-held" });
  expect(resolution.env.read("father.fullName")).toBeNull();
});
