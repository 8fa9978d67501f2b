import { expect, test } from "vitest";
import { exampleReference } from "./example-reference.ts";
import { fieldType } from "./field-types.ts";
import { withCommunes } from "./units.ts";

const { units } = exampleReference;

/** As a browser has them: of Hà Nội one commune, of Đắk Lắk all. */
const some = { ...units, communes: units.communes.filter(({ code }) => code !== "00008"), lacking: ["01"] };
const codesOf = (type: string, value: { readonly [part: string]: string }) =>
  fieldType(type)
    .validate(value, {}, { ...exampleReference, units: some })
    .map(({ code }) => code);

test.each([
  ["address", { country: "VNM", detail: "Số 5" }, "address-commune"],
  ["commune", {}, "commune-unknown"],
  ["place", {}, "place-commune"],
])("of a commune whose list is not here, %s says nothing; the server says it", (type, rest, code) => {
  expect(codesOf(type, { ...rest, province: "01", commune: "00008" })).toEqual([]);
  expect(codesOf(type, { ...rest, province: "66", commune: "00008" })).toEqual([code]);
  // What is known to be elsewhere is wrong all the same.
  expect(codesOf(type, { ...rest, province: "01", commune: "24133" })).toEqual([code]);
});

test("communes that are named come to those known; of a whole province no others are left", () => {
  const [baDinh, ngocHa] = units.communes.filter(({ province }) => province === "01");
  if (!baDinh || !ngocHa) throw new Error("no communes to speak of");
  expect(withCommunes(some, [baDinh])).toBe(some);
  expect(withCommunes(some, [ngocHa]).communes.at(-1)).toBe(ngocHa);
  expect(withCommunes(some, [ngocHa]).lacking).toEqual(["01"]);
  const whole = withCommunes(some, [ngocHa, baDinh], "01");
  expect(whole.communes.filter(({ province }) => province === "01")).toEqual([ngocHa, baDinh]);
  expect(whole.communes.filter(({ province }) => province === "66")).toHaveLength(2);
  expect(whole.lacking).toEqual([]);
});
