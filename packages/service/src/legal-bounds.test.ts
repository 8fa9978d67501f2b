import type { Json } from "@motlan/kernel";
import { doubtsOfChecks, failedChecks, formEnv, formEnvOf, type Procedure, type SubjectView } from "@motlan/procedure";
import { expect, test } from "vitest";
import { catalogue, maritalStatus, marriage, permanentResidence, temporaryResidence } from "./catalogue.fixture.ts";
import { feeOf } from "./fee.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, type World } from "./prefill-run.fixture.ts";
import { filled, papers } from "./residence.fixture.ts";
import { coupleWith } from "./world.fixture.ts";

type Answers = Readonly<Record<string, Json>>;

const typed: SubjectView = { status: "typed", ref: null, options: [], chosen: null };

/** A form in which everything is typed that is said, of all but those who have not been asked. */
const typedIn = (procedure: Procedure, answers: Answers, unasked: readonly string[] = []) => {
  const answer = (path: string): Json => answers[path] ?? null;
  const subject = (name: string): SubjectView => (unasked.includes(name) ? { ...typed, party: "other" } : typed);
  return formEnvOf(procedure, { answer, sealed: {}, pending: [], subject }, "2026-11-23");
};

const refused = (answers: Answers) => failedChecks(marriage, typedIn(marriage, answers)).map(({ id }) => id);

test.each([
  ["bride-of-age", "bride", "2009-01-12", "17 years and 364 days", ["bride-of-age"]],
  ["bride-of-age", "bride", "2009-01-11", "18 on that day", []],
  ["groom-of-age", "groom", "2007-01-12", "19 years and 364 days", ["groom-of-age"]],
  ["groom-of-age", "groom", "2007-01-11", "20 on that day", []],
])("%s is of the day of signing: a %s born on %s is %s", (_, side, born, __, checks) => {
  expect(refused({ signingDate: "2027-01-11", [`${side}.birthDate`]: born })).toEqual(checks);
});

test.each(["bride", "groom"])("which marriage it is fits the marital status: the %s", (side) => {
  const fits = (status: string, ordinal: number) => refused({ [`${side}Status`]: status, [`${side}Ordinal`]: ordinal });
  expect(fits("2", 1)).toEqual([]);
  expect(fits("2", 2)).toEqual([`${side}-ordinal`]);
  for (const ended of ["3", "4"]) {
    expect(fits(ended, 1)).toEqual([`${side}-ordinal`]);
    expect(fits(ended, 2)).toEqual([]);
  }
  expect(fits("6", 1)).toEqual([]);
  expect(fits("6", 2)).toEqual([]);
});

test.each(["bride", "groom"])("who is married, now or since a time unmarried, marries nobody: the %s", (side) => {
  const stopped = (status: string) => refused({ [`${side}Status`]: status });
  expect(["1", "2", "3", "4", "5", "6"].filter((status) => stopped(status).length > 0)).toEqual(["1", "5"]);
});

const doubted = (answers: Answers, unasked: readonly string[] = []) =>
  doubtsOfChecks(marriage, typedIn(marriage, answers, unasked)).map(({ at }) => at);

const living = (commune: string): Json => ({ country: "VNM", province: "01", commune, detail: "Số 5" });

test("the place is doubted where neither lives, as far as the form knows where they live", () => {
  const place = { province: "01", commune: "00004" };
  const away = { "bride.residence": living("00166"), "groom.residence": living("00160") };
  expect(doubted({ place, ...away })).toEqual(["where-one-lives"]);
  expect(doubted({ place, ...away, "bride.residence": living("00004") })).toEqual([]);
  expect(doubted({ place, ...away, "groom.residence": living("00004") })).toEqual([]);
  expect(doubted({ place, ...away }, ["groom"])).toEqual(["where-one-lives"]);
  expect(doubted({ place, ...away }, ["bride", "groom"])).toEqual([]);
  expect(doubted(away)).toEqual([]);
});

test.each([
  ["one mother", { "brideMother.personalId": "001170000001", "groomMother.personalId": "001170000001" }],
  ["one father", { "brideFather.personalId": "001070000001", "groomFather.personalId": "001070000001" }],
  ["mother and son", { "bride.personalId": "001170000001", "groomMother.personalId": "001170000001" }],
  ["father and daughter", { "groom.personalId": "001070000001", "brideFather.personalId": "001070000001" }],
])("by the records they are kin: %s; it is a doubt, and stops nobody", (_, numbers) => {
  expect(doubted(numbers)).toEqual(["of-one-blood"]);
  expect(refused(numbers)).toEqual([]);
  for (const path of Object.keys(numbers)) expect(doubted({ ...numbers, [path]: "001170000099" })).toEqual([]);
});

test("no word of the doubt names whose parent it is about", () => {
  const doubt = (marriage.doubts ?? []).find(({ id }) => id === "of-one-blood");
  expect(doubt?.message.vi).not.toMatch(/mẹ|cha/u);
  expect(doubt?.message.en).not.toMatch(/mother|father|parent/u);
});

const periodOf = (sex: string, born: string) => {
  const answers = { "holder.sex": sex, "holder.birthDate": born, maritalStatus: "5", periodFrom: "2016-05-06" };
  return failedChecks(maritalStatus, typedIn(maritalStatus, answers)).map(({ id }) => id);
};

test.each([
  ["a woman of 18", "2", "1998-05-06", []],
  ["a woman a day under 18", "2", "1998-05-07", ["period-of-age"]],
  ["a man of 20", "1", "1996-05-06", []],
  ["a man a day under 20", "1", "1996-05-07", ["period-of-age"]],
])("the time unmarried counts from the age of marriage on: %s", (_, sex, born, checks) => {
  expect(periodOf(sex, born)).toEqual(checks);
});

const bornOn = (ngaySinh: string): World => ({
  ...coupleWith(),
  [`population.person ${filerNumber}`]: {
    record: { soDinhDanh: filerNumber, hoVaTen: { ho: "Lê", ten: "Mai" }, ngaySinh, gioiTinh: "2" },
  },
});

const ages = [
  ["15 years and 364 days", "2010-11-24", true],
  ["16", "2010-11-23", false],
  ["59 years and 364 days", "1966-11-24", false],
  ["60", "1966-11-23", true],
] as const;

test.each(ages)("permanent residence: who is %s pays no levy by age: %s, %s", async (_, born, isExempt) => {
  const form = await filled({ basis: "1", movers: ["filer"] }, bornOn(born));
  const env = formEnv(form.procedure, formStateOf({ catalogue }, form, []), form.situation.today);
  expect(env.read("exemptByAge")).toBe(isExempt);
  expect(feeOf(form.procedure, env).map(({ id }) => id)).toEqual(isExempt ? [] : ["levy"]);
});

test.each(ages)("temporary residence: of who is %s the exemption is proposed: %s, %s", async (_, born, isExempt) => {
  const { suggested } = formStateOf({ catalogue }, await filledForm(temporaryResidence, bornOn(born), {}), []);
  expect(suggested["exempt"]).toBe(isExempt);
  const answers = { exempt: true };
  const then = formStateOf({ catalogue }, await filledForm(temporaryResidence, bornOn(born), answers), []);
  expect(then.suggested["exemption"] ?? null).toBe(isExempt ? "1" : null);
});

const codes = (catalogue.codeLists["relation-to-head"]?.codes ?? []).map(({ code }) => code);
const ban = "filer.household.members[CT-2]";

/** The requirements of kinship of one who joins a household. */
const kinshipOf = async (mover: string, key: string, relation: string) => {
  const answers = { basis: "2", consentBy: "1", relationToHead: "99", movers: [mover] };
  const met = await papers({
    ...answers,
    "head.personalId": "001170000009",
    [`movers[${key}].relationToHead`]: relation,
  });
  return Object.keys(met).flatMap((id) => (/^(head-|newborn|kinship)/u.test(id) ? [id.split("[")[0]] : []));
};

test("of spouses the marriage proves it, of parents of the head the head's record, of everybody else their own", async () => {
  expect(codes).toHaveLength(21);
  const found: Record<string, string[]> = {};
  for (const code of codes) (found[(await kinshipOf(ban, "CT-2", code)).join()] ??= []).push(code);
  const named = ["01", "02", "03", "06", "07"];
  expect(found).toEqual({
    "": ["01"],
    "head-marriage": ["02", "03"],
    "head-parent": ["06", "07"],
    "head-kinship": codes.filter((code) => !named.includes(code)),
  });
});

test("only of the head's own child under 1 is a parent's consent spared", async () => {
  const baby = (code: string) => kinshipOf("filer.children[DC-1]", "DC-1", code);
  expect(await baby("04")).toEqual(["newborn"]);
  for (const code of ["05", "13", "99"]) expect(await baby(code)).toEqual(["kinship", "newborn"]);
  expect(await kinshipOf("filer.children[DC-2]", "DC-2", "04")).toEqual(["kinship", "head-kinship"]);
});

test.each([permanentResidence, temporaryResidence])(
  "$id: who is the head, or whose spouse is, need not say who the head is",
  async (procedure) => {
    const headFor = async (relationToHead: string) => {
      const form = await filledForm(procedure, coupleWith(), { mode: "1", basis: "3", consentBy: "1", relationToHead });
      return form.resolution.subject("head").status;
    };
    const found: string[] = [];
    for (const code of codes) if ((await headFor(code)) === "found") found.push(code);
    expect(found).toEqual(["01", "02", "03"]);
  },
);
