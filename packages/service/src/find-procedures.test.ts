import { instantOf } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { expect, test } from "vitest";
import { birthRegistration } from "./catalogue.fixture.ts";
import { findProcedures } from "./find-procedures.ts";
import { publishing } from "./small-context.fixture.ts";

const marriage: Procedure = {
  ...birthRegistration,
  id: "marriage-registration",
  code: "1.000894",
  title: { vi: "Đăng ký kết hôn", en: "Marriage registration" },
  summary: { vi: "Ghi nhận việc kết hôn.", en: "Records a marriage." },
  alsoKnownAs: ["làm giấy kết hôn"],
};

const ctx = publishing([birthRegistration, marriage], instantOf("2026-11-23", "09:00"));
const found = async (query: string) => (await findProcedures(ctx, query)).map(({ id }) => id);

test.each([
  ["with its marks", "Đăng ký khai sinh"],
  ["without marks", "dang ky khai sinh"],
  ["in capitals, with spaces to spare", "  KHAI   SINH "],
  ["with its marks apart", "khai sinh cho con".normalize("NFD")],
  ["while still typing", "khai si"],
  ["in words that people use", "giấy khai sanh"],
  ["with a letter wrong", "khei sinh"],
  ["with two letters swapped", "khia sinh"],
  ["with a letter too many", "khai sinhh"],
  ["in English", "birth registration"],
  ["in English, misspelt", "brith"],
  ["by its code", "1.001193"],
  ["as a sentence with a full stop", "Làm giấy khai sinh cho con."],
  ["with commas and a question mark", "khai sinh, cho con?"],
])("birth registration is found %s", async (_, query) => {
  expect(await found(query)).toEqual(["birth-registration"]);
});

test("a query of nothing, or of signs alone, finds all", async () => {
  for (const query of ["", "   ", "...", "?"]) expect(await found(query)).toHaveLength(2);
});

test("of a sentence a word in three may be unheard of, where nothing has them all", async () => {
  expect(await found("làm giấy khai sinh cho cháu ngoại")).toEqual(["birth-registration"]);
  expect(await found("photo giấy khai sinh")).toEqual(["birth-registration"]);
  expect(await found("photo khai sinh")).toEqual(["birth-registration"]);
  expect(await found("photo sinh")).toEqual([]);
});

test("every word must be there", async () => {
  expect(await found("đăng ký")).toHaveLength(2);
  expect(await found("đăng ký kết hôn")).toEqual(["marriage-registration"]);
  expect(await found("khai sinh máy bay")).toEqual([]);
});

test("short words are not guessed at", async () => {
  expect(await found("cin")).toEqual([]);
});

test("what is named so stands before what is only known by it", async () => {
  const known = { ...marriage, id: "known", title: { vi: "Khác", en: "Other" }, alsoKnownAs: ["khai sinh"] };
  const both = publishing([known, birthRegistration], instantOf("2026-11-23", "09:00"));
  expect((await findProcedures(both, "khai sinh")).map(({ id }) => id)).toEqual(["birth-registration", "known"]);
});
