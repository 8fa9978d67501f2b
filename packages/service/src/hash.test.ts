import { expect, test } from "vitest";
import { hashOf } from "./hash.ts";
import { jsonOf } from "./json-of.ts";
import { sealOffers } from "./seal-offers.ts";

const provenance = {
  register: "population",
  service: "person",
  recordId: "1",
  asOf: "2026-01-01T00:00:00.000Z",
  fetchedAt: "2026-11-23T00:00:00.000Z",
  enquiryId: "e1",
  law: "Luật 1",
};

const hashFor = (value: string, more = {}): string =>
  sealOffers([{ ref: "filer", element: "fullName", value }], { ...provenance, ...more })[0]?.hash ?? "";

test("a hash is that of the text of RFC 8785, whatever the order of keys, and stays what it was", () => {
  expect(hashOf({ b: [1, "é"], a: null })).toBe(hashOf({ a: null, b: [1, "é"] }));
  // printf '{"a":null,"b":[1,"é"]}' | sha256sum
  expect(hashOf({ a: null, b: [1, "é"] })).toBe("f8f17faab95c024891d173fa43442b0e52007736a1f36715ac721ab22deeefc5");
});

test("what is undefined is left out, not hashed as something else", () => {
  expect(jsonOf({ a: 1, b: undefined, c: { d: undefined } })).toEqual({ a: 1, c: {} });
  expect(hashOf(jsonOf({ a: 1, b: undefined }))).toBe(hashOf({ a: 1 }));
});

test("a seal's hash tells if its value, or where it is from, has changed", () => {
  expect(hashFor("Mai")).toBe(hashFor("Mai"));
  expect(hashFor("Mai")).not.toBe(hashFor("Lan"));
  expect(hashFor("Mai")).not.toBe(hashFor("Mai", { recordId: "2" }));
  expect(hashFor("Mai")).not.toBe(hashFor("Mai", { law: "Luật 2" }));
});
