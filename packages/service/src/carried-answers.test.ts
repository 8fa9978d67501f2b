import { expect, test } from "vitest";
import { carriedAnswers } from "./carried-answers.ts";
import { birthBundle, birthRegistration, maritalStatus, marriage } from "./catalogue.fixture.ts";

const name = { family: "Trần", middle: "Minh", given: "An" };

test("what a bundle and one of its parts both ask is taken along, and what one alone asks is not", () => {
  const answers = {
    relation: "mother",
    "child.fullName": name,
    insuranceWanted: true,
    declaration: true,
    copiesWanted: true,
  };
  expect(carriedAnswers(answers, birthBundle, birthRegistration)).toEqual({
    relation: "mother",
    "child.fullName": name,
    copiesWanted: true,
  });
});

test("how a subject is stated is taken along; the record that was chosen is not", () => {
  const answers = { father: "undetermined", mother: "filer.spouses[0]" };
  expect(carriedAnswers(answers, birthBundle, birthRegistration)).toEqual({ father: "undetermined" });
});

test("a question of one name that is asked in other words is another question", () => {
  const place = { province: "01", commune: "00166" };
  expect(carriedAnswers({ place, "filer.phone": "0912345678" }, maritalStatus, marriage)).toEqual({
    "filer.phone": "0912345678",
  });
});
