import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { keysFor } from "./keys-for.ts";
import type { Seal } from "./knowledge.ts";
import { nextCalls } from "./plan.ts";
import { resolve } from "./resolve.ts";
import { smallCatalogue, smallProcedure } from "./small-register.fixture.ts";

const catalogue = smallCatalogue();
const at = "2026-11-23T02:00:00.000Z";

const sealed = (element: string, value: Json): Seal => ({
  ref: "filer",
  element,
  value,
  provenance: { register: "vneid", service: "s", recordId: "1", asOf: at, fetchedAt: at, enquiryId: "0", law: "" },
  hash: "",
});

/** The keys that the register of people is asked for, for a form of these fields. */
const asked = ({ fields, subject = "", result = "about: filer, fields: []" }: Wanted): readonly string[] => {
  const sections = `{ section: filer, fields: [place${fields.map((it) => `, ${it}`).join("")}] }`;
  const procedure = smallProcedure(catalogue, { subject, sections, result });
  const knowledge = { seals: [sealed("personalId", "001195012345")], enquiries: [] };
  const situation = { procedure, catalogue, answers: {}, knowledge, today: "2026-11-23" };
  return nextCalls(situation, resolve(situation)).flatMap(keysFor);
};

interface Wanted {
  readonly fields: readonly string[];
  readonly subject?: string;
  readonly result?: string;
}

const notice = "notice: { is: notice, title: { vi: Giấy, en: Notice }, from: filer.notices }";
const child = "child: { is: person, title: { vi: Con, en: Child }, from: notice.child }";

test("of a spouse whose number is wanted the day of birth is not asked for", () => {
  expect(asked({ fields: ["spouse.personalId"] })).toEqual(["partner.id"]);
});

test("of a spouse whose name is wanted the number is asked for, by which the register tells it", () => {
  expect(asked({ fields: ["spouse.fullName"] })).toEqual(["partner.id"]);
});

test("what is wanted of her is asked for, and her number, by which she is told of it", () => {
  expect(asked({ fields: ["spouse.birthDate"] })).toEqual(["partner.id", "partner.born"]);
});

test("of a list the key of each item, and what is wanted of it", () => {
  expect(asked({ fields: ["notice.number"], subject: notice })).toEqual(["partner.id", "list.no"]);
});

test("what is wanted of a record behind it comes along", () => {
  const subject = `${notice}\n  ${child}`;
  expect(asked({ fields: ["child.birthDate"], subject })).toEqual(["partner.id", "list.no", "list.childBorn"]);
});
