import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { holders } from "@motlan/prefill";
import { expect, test } from "vitest";
import { birthRegistration, catalogue } from "./catalogue.fixture.ts";

const folder = new URL("../../catalogue", import.meta.url).pathname;
const definition = await readFile(join(folder, "procedures/birth-registration/procedure.yaml"), "utf8");

test("birth registration asks 55 things, most of which registers or rules can fill", () => {
  const asked = birthRegistration.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  expect(asked).toHaveLength(55);
  const computed = Object.values(birthRegistration.fields).filter((field) => field.computed);
  expect(holders(birthRegistration, catalogue).size + computed.length).toBeGreaterThan(55 / 2);
});

test("the definition of birth registration stays under 200 lines", () => {
  expect(definition.trimEnd().split("\n").length).toBeLessThan(200);
});

test("no line of the catalogue is longer than 120 characters", async () => {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => name.endsWith(".yaml"));
  expect(files.length).toBeGreaterThan(10);
  const long: string[] = [];
  for (const file of files) {
    const lines = (await readFile(join(folder, file), "utf8")).split("\n");
    long.push(...lines.flatMap((line, index) => (line.normalize("NFC").length > 120 ? [`${file}:${index + 1}`] : [])));
  }
  expect(long).toEqual([]);
});

test("birth registration names no register but where the system hands something over", () => {
  const { steps, result, ...rest } = birthRegistration;
  const services = Object.values(catalogue.registers).flatMap((register) =>
    Object.keys(register.services).map((service) => `${register.id}.${service}`),
  );
  const named = (part: unknown) => services.filter((service) => JSON.stringify(part).includes(`"${service}"`));
  expect(named(steps.map(({ calls: _, ...step }) => step))).toEqual([]);
  expect(named({ ...result, feeds: [], withdraws: [] })).toEqual([]);
  // The element is asked for, the service of the same name is not: `filer.residence`, never `residence.residence`.
  expect(named(rest)).toEqual([]);
  expect(named([steps, result])).toEqual([
    "civil-status.same-birth",
    "civil-status.file-birth",
    "civil-status.revoke-birth",
    "population.new-person",
    "population.file-birth",
  ]);
});

test("an element comes from its best master that answers, and what the sign-in says from the sign-in", () => {
  expect(Object.fromEntries(holders(birthRegistration, catalogue))).toMatchObject({
    "filer.fullName": "population",
    "filer.phone": "vneid",
    "filer.residence": "residence",
    "mother.birthDate": "population",
    "marriage.number": "civil-status",
    "notice.number": "health",
    "child.birthDate": "health",
  });
  expect(holders(birthRegistration, catalogue).has("child.fullName")).toBe(false);
});
