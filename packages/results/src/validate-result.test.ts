import { fieldType, fieldTypes, exampleReference as reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { UnsignedResult } from "./result.ts";
import { validateResult } from "./validate-result.ts";

const title = { vi: "", en: "" };

const field = (path: string, type: string, more: Partial<Field> = {}): Field => {
  const [subject = "", element = ""] = path.split(".");
  const trust = { own: "sealed", other: "sealed" } as const;
  return { path, subject, element, type, params: {}, title, required: true, trust, suggest: [], rules: [], ...more };
};

const procedure = {
  fields: {
    "child.fullName": field("child.fullName", "person-name"),
    "child.sex": field("child.sex", "one-of", { params: { list: "sex" } }),
    "child.personalId": field("child.personalId", "personal-id", { required: false }),
    "father.fullName": field("father.fullName", "person-name"),
    "father.personalId": field("father.personalId", "personal-id"),
    "child.hometown": field("child.hometown", "text"),
  },
  result: {
    type: "paper",
    title,
    about: "child",
    visibleTo: [],
    fields: ["child.fullName", "child.sex", "child.personalId", "father.fullName"],
    keeps: ["father.personalId"],
    feeds: [],
  },
};

const told = (value: Json) => ({ value, provenance: { kind: "citizen" as const } });

const values = {
  "child.fullName": told({ family: "Trần", given: "An" }),
  "child.sex": told("2"),
  "father.personalId": told("036093004521"),
};

const sound: UnsignedResult = {
  type: "paper",
  dossierId: "d1",
  procedureVersion: "v1",
  authority: "00166",
  issuedAt: "2026-11-22T18:00:00.000Z",
  signedBy: { name: "Hà", title: "Chủ tịch" },
  about: [{ personalId: null, name: "Trần An" }],
  owners: ["001196012345"],
  validUntil: null,
  visibleTo: [],
  values,
};

const wrong = (change: Partial<typeof sound>) =>
  validateResult({ ...sound, ...change }, { procedure, reference }).map(
    ({ code, path, params }) => `${code} ${path} ${params?.because}`,
  );

test("a result that says whom it is about, with values that fit, is sound, whatever it leaves out of others", () => {
  expect(wrong({})).toEqual([]);
});

test.each([
  ["a value that its field type refuses", { ...values, "father.personalId": told("12") }, "father.personalId"],
  ["a code that its list does not have", { ...values, "child.sex": told("7") }, "child.sex"],
  ["a name without its given part", { ...values, "child.fullName": told({ family: "Trần" }) }, "child.fullName"],
  ["a value that is nothing", { ...values, "father.fullName": told(null) }, "father.fullName"],
  ["no sex of the child whom it is about", { ...values, "child.sex": undefined }, "child.sex"],
  ["a value that this type neither prints nor keeps", { ...values, "child.hometown": told("x") }, "child.hometown"],
  ["a value that the procedure does not know", { ...values, constructor: told("x") }, "constructor"],
])("%s is refused by its path", (_, given, path) => {
  const kept = Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  expect(wrong({ values: kept })).toEqual([expect.stringMatching(`^result-malformed ${path} `)]);
});

test.each([
  ["about[0].name", { about: [{ personalId: null, name: "" }] }],
  ["owners", { owners: [] }],
  ["validUntil", { validUntil: "2027-02-30" }],
  ["validUntil", { validUntil: "2026-11-22" }],
])("a result without a right %s is refused", (path, change) => {
  expect(wrong(change)).toEqual([expect.stringContaining(`result-malformed ${path} `)]);
});

test("a result about two says of both whom it is about, and all that it says of whom it is about", () => {
  const two = { ...procedure, result: { ...procedure.result, about: ["child", "father"] } };
  const about = [...sound.about, { personalId: null, name: "Trần Ban" }];
  const father = { "father.fullName": told({ family: "Trần", given: "Ban" }) };
  const of = (change: Partial<UnsignedResult>) =>
    validateResult({ ...sound, ...change }, { procedure: two, reference }).map(({ path }) => path);
  expect(of({ about, values: { ...values, ...father } })).toEqual([]);
  expect(of({})).toEqual(["about[1].name", "father.fullName"]);
});

test("a result about nobody is refused: of a subject that is several, none was picked", () => {
  const nobody = { ...procedure, result: { ...procedure.result, about: [] } };
  expect(validateResult({ ...sound, about: [] }, { procedure: nobody, reference }).map(({ path }) => path)).toEqual([
    "about",
  ]);
});

const json = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));

test("whatever a value is, it is signed if and only if its field type takes it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(fieldTypes)), json, (type, value) => {
      const typed = {
        ...procedure,
        fields: { ...procedure.fields, "father.fullName": field("father.fullName", type) },
      };
      const result = { ...sound, values: { ...values, "father.fullName": told(value) } };
      const found = validateResult(result, { procedure: typed, reference });
      const taken = value !== null && fieldType(type).validate(value, {}, reference).length === 0;
      expect(found.length === 0).toBe(taken);
      expect(found.every(({ code, path }) => code === "result-malformed" && path === "father.fullName")).toBe(true);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});
