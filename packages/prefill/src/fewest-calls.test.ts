import type { RegisterService, RelatedShape } from "@motlan/procedure";
import { expect, test } from "vitest";
import { fewestCalls } from "./fewest-calls.ts";
import { personService, smallCatalogue } from "./small-register.fixture.ts";
import { standsInFor } from "./stands-in.ts";

const catalogue = smallCatalogue();

const service = (register: string, more: Partial<RegisterService> = {}): RegisterService => ({
  ...personService(catalogue),
  register,
  id: "s",
  ...more,
});

const [x, y, z] = [service("x"), service("y"), service("z")];

const asked = (wanted: Readonly<Record<string, readonly RegisterService[]>>) =>
  Object.fromEntries(
    [...fewestCalls(new Map(Object.entries(wanted)))].map(([{ register }, elements]) => [
      register,
      elements.toSorted(),
    ]),
  );

test("who must be asked for one thing is asked for the other as well, though another is preferred for it", () => {
  expect(asked({ name: [x, y], birthDate: [y] })).toEqual({ y: ["birthDate", "name"] });
});

test("where no call is spared, each element is asked of whom is preferred for it", () => {
  expect(asked({ name: [x, y] })).toEqual({ x: ["name"] });
  expect(asked({ name: [x, y], birthDate: [y, x] })).toEqual({ x: ["birthDate", "name"] });
  expect(asked({ name: [y, x], birthDate: [y, x] })).toEqual({ y: ["birthDate", "name"] });
});

test("in whatever order elements are wanted, the same are asked for the same", () => {
  const way = asked({ a: [x, y], b: [y, z], c: [z, x] });
  expect(Object.keys(way)).toHaveLength(2);
  expect(asked({ c: [z, x], b: [y, z], a: [x, y] })).toEqual(way);
  expect(asked({ b: [y, z], a: [x, y], c: [z, x] })).toEqual(way);
});

test("of more services than can be tried in every way, those that give most are asked", () => {
  const many = ["a", "b", "c", "d", "e", "f", "g", "h"].map((register) => service(register));
  const all = service("k");
  const wanted = Object.fromEntries(many.map((it, index) => [`e${index}`, [it, many[index - 1] ?? it, all]]));
  expect(Object.keys(asked(wanted))).toEqual(["k"]);
});

const name = { entity: "person", element: "fullName" };

test("what is vouched for in some provinces alone stands in for nothing that is vouched for in all", () => {
  const inSome = service("y", { status: { "01": "live", else: "partial" } });
  expect(standsInFor(catalogue, name, x)(inSome)).toBe(false);
  expect(standsInFor(catalogue, name, inSome)(service("z", { status: { else: "partial", "01": "live" } }))).toBe(true);
});

test("a register that the dictionary names for an element and one that it does not are no match", () => {
  expect(standsInFor(catalogue, name, service("people"))(x)).toBe(false);
  expect(standsInFor(catalogue, name, x)(y)).toBe(true);
});

test("who tells less of a spouse stands in for nobody by whom more is found", () => {
  const spouse: RelatedShape = { entity: "person", at: "partner", gives: { personalId: "id" }, related: {} };
  const telling = (gives: RelatedShape["gives"]) => service("y", { related: { spouse: { ...spouse, gives } } });
  const more = telling({ personalId: "id", birthDate: "born" });
  const place = { entity: "person", element: "spouse" };
  expect(standsInFor(catalogue, place, telling({ personalId: "id" }))(more)).toBe(true);
  expect(standsInFor(catalogue, place, more)(telling({ birthDate: "born" }))).toBe(false);
});
