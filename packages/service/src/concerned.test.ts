import type { SourcedValue } from "@motlan/dossier";
import { expect, test } from "vitest";
import { catalogue, permanentResidence, birthRegistration as procedure } from "./catalogue.fixture.ts";
import { concerned } from "./concerned.ts";

const [mother, father, child] = ["001195000001", "001094000002", "001326000003"];

const vouched = (value: string): SourcedValue => ({
  value,
  provenance: {
    kind: "register",
    register: "population",
    service: "person",
    recordId: "1",
    asOf: "2026-11-23T02:00:00.000Z",
    fetchedAt: "2026-11-23T02:00:00.000Z",
    enquiryId: "1",
    law: "",
  },
});

const typed = (value: string): SourcedValue => ({ value, provenance: { kind: "citizen" } });

const family = {
  "mother.personalId": vouched(mother),
  "father.personalId": vouched(father),
  "child.personalId": vouched(child),
};

const concernedBy = (service: string, values: Readonly<Record<string, SourcedValue>>, filer = mother) => {
  const { sends = "" } = catalogue.registers.population?.services[service] ?? {};
  return concerned(sends, { record: { filer }, procedure, dossier: { values } });
};

test("the filer sees all that a register is told, by field and each field once", () => {
  const [filer] = concernedBy("new-person", {});
  expect(filer).toEqual({
    person: mother,
    elements: ["child.fullName", "child.birthDate", "child.sex", "registrationPlace"],
  });
});

test("the child and the other parent see what is said of them and no more", () => {
  const [, ...others] = concernedBy("file-birth", family);
  expect(others.map(({ person }) => person)).toEqual([child, father]);
  expect(others[1]?.elements).toEqual(["father.personalId"]);
  expect(others[0]?.elements.every((path) => path.startsWith("child."))).toBe(true);
});

test("who files for others is told of once, and so are both parents", () => {
  const grandfather = "001050000731";
  const people = concernedBy("file-birth", family, grandfather).map(({ person }) => person);
  expect(people).toEqual([grandfather, child, mother, father]);
});

test("a number that was typed may be anybody's, and tells nobody", () => {
  const people = concernedBy("file-birth", { ...family, "father.personalId": typed(father) });
  expect(people.map(({ person }) => person)).toEqual([mother, child]);
});

test("each who moves is told that a register was told of her, and of nobody else who moves", () => {
  const { sends = "" } = catalogue.registers.residence?.services["file-residence"] ?? {};
  const values = {
    "movers[filer].personalId": vouched(mother),
    "movers[DC-1].personalId": vouched(child),
    "movers[DC-1].relationToHead": typed("04"),
  };
  const [, ...others] = concerned(sends, {
    record: { filer: mother },
    procedure: permanentResidence,
    dossier: { values },
  });
  expect(others).toEqual([{ person: child, elements: ["movers[DC-1].personalId", "movers[DC-1].relationToHead"] }]);
});
