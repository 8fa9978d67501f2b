import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { keysFor } from "./keys-for.ts";
import { offersIn } from "./offers.ts";
import type { Call } from "./plan.ts";
import { personService, smallCatalogue } from "./small-register.fixture.ts";

const catalogue = smallCatalogue();

const calling = (...elements: readonly string[]): Call => ({
  ref: "filer",
  entity: "person",
  service: personService(catalogue),
  elements,
  given: { personalId: "001195012345" },
});

const offered = (record: Json, ...elements: readonly string[]): Record<string, Json> =>
  Object.fromEntries(
    offersIn(calling(...elements), record, catalogue).map(({ ref, element, value }) => [`${ref} ${element}`, value]),
  );

const sound = {
  name: { ho: "Lò", dem: "Thị", ten: "Mai" },
  born: "1995-03-02T08:00",
  nation: { code: "VNM", name: "Việt Nam" },
  partner: { id: "001094012345", born: "1950" },
  list: [
    { no: "00012.GCS.01234.26", childBorn: "2026-11-13" },
    { no: "00013.GCS.01234.26", childBorn: "2026-11-14" },
  ],
};

test("a record offers what was asked of it and nothing else", () => {
  expect(offered(sound, "birthDate")).toEqual({ "filer birthDate": "1995-03-02" });
  expect(keysFor(calling("birthDate", "fullName"))).toEqual(["born", "name"]);
});

test("a relation leads to a record of its own, with the elements that came along", () => {
  expect(offered(sound, "spouse")).toEqual({
    "filer spouse": ["filer.spouse"],
    "filer.spouse personalId": "001094012345",
    "filer.spouse birthDate": "1950",
  });
});

test("every item of a list is a record, told from the others by its key", () => {
  const [first, second] = ["filer.notices[00012.GCS.01234.26]", "filer.notices[00013.GCS.01234.26]"];
  expect(offered(sound, "notices")).toEqual({
    "filer notices": [first, second],
    [`${first} number`]: "00012.GCS.01234.26",
    [`${first} child`]: [`${first}.child`],
    [`${first}.child birthDate`]: "2026-11-13",
    [`${second} number`]: "00013.GCS.01234.26",
    [`${second} child`]: [`${second}.child`],
    [`${second}.child birthDate`]: "2026-11-14",
  });
});

test("a register that knows of nobody related says so, which is not the same as silence", () => {
  expect(offered({ partner: null }, "spouse")).toEqual({ "filer spouse": [] });
  expect(offered({ list: [] }, "notices")).toEqual({ "filer notices": [] });
});

test.each([
  ["a date that there is not", { born: "1995-02-30T08:00" }, "birthDate"],
  ["a date of another kind", { born: 19950302 }, "birthDate"],
  ["a name without a family name", { name: { ten: "Mai" } }, "fullName"],
  ["a name in numbers", { name: { ho: 1, ten: 2 } }, "fullName"],
  ["a name too long to be one", { name: { ho: "L".repeat(100_000), ten: "Mai" } }, "fullName"],
  ["a country's name too long to be one", { nation: { code: "99", name: "x".repeat(100_000) } }, "nationality"],
  ["a list for a value", { nation: ["VNM"] }, "nationality"],
  ["nothing", {}, "fullName"],
])("%s is not offered, the person is asked instead", (_, record, element) => {
  expect(offered(record, element)).toEqual({});
});

test("an item that nothing tells from its siblings, or that is no record, is left out", () => {
  const list = [null, "rubbish", { childBorn: "2026-11-13" }, { no: 12 }, { no: "" }, { no: "x".repeat(1000) }];
  expect(offered({ list }, "notices")).toEqual({ "filer notices": [] });
  const twice = [
    { no: "1", childBorn: "2026-11-13" },
    { no: "1", childBorn: "2026-11-14" },
  ];
  expect(offered({ list: twice }, "notices")).toMatchObject({
    "filer notices": ["filer.notices[1]"],
    "filer.notices[1].child birthDate": "2026-11-13",
  });
});

test("keys that differ in their marks lead to records of their own", () => {
  const refs = offered({ list: [{ no: "1.2" }, { no: "1-2" }] }, "notices")["filer notices"];
  expect(refs).toHaveLength(2);
  expect(new Set(Array.isArray(refs) ? refs : []).size).toBe(2);
});

const byProvince = (): Call => {
  const { service, ...call } = calling("notices");
  return {
    ...call,
    service: { ...service, province: "tinh", status: { else: "planned", "01": "live", "31": "partial" } },
  };
};

const inProvinces = (...provinces: readonly string[]): Json => ({
  ...sound,
  list: provinces.map((tinh, index) => ({ no: `N${index}`, tinh, childBorn: "2026-11-13" })),
});

test("a record of a province where the service is planned is none, and of another it is known whose it is", () => {
  const offers = offersIn(byProvince(), inProvinces("01", "66", "31"), catalogue);
  expect(offers.map(({ ref, element, value, province }) => [ref, element, value, province])).toEqual([
    ["filer", "notices", ["filer.notices[N0]", "filer.notices[N2]"], undefined],
    ["filer.notices[N0]", "number", "N0", "01"],
    ["filer.notices[N0]", "child", ["filer.notices[N0].child"], "01"],
    ["filer.notices[N0].child", "birthDate", "2026-11-13", "01"],
    ["filer.notices[N2]", "number", "N2", "31"],
    ["filer.notices[N2]", "child", ["filer.notices[N2].child"], "31"],
    ["filer.notices[N2].child", "birthDate", "2026-11-13", "31"],
  ]);
});

test("what a record says of its own subject counts by its own province, which is asked for with it", () => {
  const call = { ...byProvince(), elements: ["birthDate"] };
  expect(offersIn(call, { ...sound, tinh: "66" }, catalogue)).toEqual([]);
  expect(offersIn(call, { ...sound, tinh: "01" }, catalogue)).toMatchObject([{ value: "1995-03-02", province: "01" }]);
  expect(keysFor(call)).toEqual(["born", "tinh"]);
});
