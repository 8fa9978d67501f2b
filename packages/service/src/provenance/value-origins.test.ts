import type { DossierEvent, Provenance, SourcedValues } from "@motlan/dossier";
import { expect, test } from "vitest";
import { catalogue, birthRegistration as procedure } from "../catalogue.fixture.ts";
import { valueOrigins } from "./value-origins.ts";

const at = "2026-11-24T02:00:00.000Z";

const ofPopulation = {
  register: "population",
  service: "person",
  recordId: "1",
  asOf: at,
  fetchedAt: at,
  enquiryId: "e1",
  law: "",
};

const originsOf = (values: SourcedValues, events: readonly DossierEvent[] = []) =>
  valueOrigins({ values }, events, { procedure, catalogue });

const one = (path: string, provenance: Provenance) => originsOf({ [path]: { value: "x", provenance } })[path];

test("a register goes by its full name and who keeps it, whether it vouches or only proposes", () => {
  const register = { title: { vi: "Cơ sở dữ liệu quốc gia về dân cư" }, operator: { vi: "Bộ Công an" } };
  expect(one("mother.birthDate", { kind: "register", ...ofPopulation })).toMatchObject({ register, rule: null });
  const proposal = { value: "y", ...ofPopulation };
  expect(one("mother.birthDate", { kind: "citizen", proposal })).toMatchObject({ register });
  expect(one("mother.birthDate", { kind: "citizen" })?.register).toBeNull();
  expect(one("mother.birthDate", { kind: "register", ...ofPopulation, register: "gone" })?.register).toBeNull();
});

test("what is worked out is told with its rule, and with the names of what that reads", () => {
  expect(one("birthDateInWords", { kind: "derived" })?.rule).toMatchObject({
    text: "in words(child.birthDate)",
    reads: [[{ vi: expect.any(String) }, { vi: expect.stringContaining("sinh") }]],
  });
});

test("what was proposed by a rule is told with the rule that proposed it, and what was not with none", () => {
  const from = ["mother.ethnicity"];
  const suggested: Provenance = { kind: "citizen", transformation: { kind: "suggested", from } };
  expect(one("child.ethnicity", suggested)?.rule?.text).toBe("mother.ethnicity");
  expect(one("child.ethnicity", { kind: "citizen" })?.rule).toBeNull();
  expect(one("child.ethnicity", { kind: "citizen", transformation: { kind: "renewed" } })?.rule).toBeNull();
});

test("what a rule reads and no page asks goes by its name in the dictionary", () => {
  const from = ["father.hometown"];
  const suggested: Provenance = { kind: "citizen", transformation: { kind: "suggested", from } };
  expect(one("child.hometown", suggested)?.rule?.reads).toEqual([
    [procedure.subjects["father"]?.title, catalogue.entities["person"]?.elements["hometown"]?.title],
  ]);
});

test("a value of a field that the procedure does not have is told all the same", () => {
  expect(one("nowhere", { kind: "derived" })).toEqual({ register: null, rule: null, replaced: [] });
});
