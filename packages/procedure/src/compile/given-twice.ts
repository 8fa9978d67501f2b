import type { Issue } from "@motlan/kernel";
import type { z } from "zod";
import type * as formats from "./format-catalogue.ts";
import type { Path } from "./places.ts";
import type { Read } from "./source.ts";

interface Reads {
  readonly entities: readonly Read<z.infer<typeof formats.entityFormat>>[];
  readonly registers: readonly Read<z.infer<typeof formats.registerFormat>>[];
  readonly codeLists: readonly Read<z.infer<typeof formats.codeListFormat>>[];
  readonly evidence: readonly Read<z.infer<typeof formats.evidenceFormat>>[];
  readonly byProvince: readonly Read<z.infer<typeof formats.provinceTableFormat>>[];
  readonly areas: readonly Read<z.infer<typeof formats.areaFormat>>[];
}

/** Names that two files give, or two codes of a list: one would silently stand in the other's place. */
export const givenTwice = ({ entities, registers, codeLists, evidence, byProvince, areas }: Reads): Issue[] => [
  ...again(entities.map(({ data, at }) => ({ name: data.entity, path: ["entity"], at }))),
  ...again(registers.map(({ data, at }) => ({ name: data.register, path: ["register"], at }))),
  ...again(codeLists.map(({ data, at }) => ({ name: data.list, path: ["list"], at }))),
  ...again(byProvince.map(({ data, at }) => ({ name: data.table, path: ["table"], at }))),
  ...again(areas.map(({ data, at }) => ({ name: data.area, path: ["area"], at }))),
  ...again(
    evidence.flatMap(({ data, atKey }) =>
      Object.keys(data.evidence).map((name) => ({ name, path: ["evidence", name], at: atKey })),
    ),
  ),
  ...entities.flatMap(({ data, at }) =>
    again(
      Object.entries(data.elements).flatMap(([id, { code }]) =>
        code === undefined ? [] : [{ name: code, path: ["elements", id, "code"], at }],
      ),
    ),
  ),
  ...codeLists.flatMap(({ data, at }) =>
    again(data.codes.map(({ code }, index) => ({ name: code, path: ["codes", index, "code"], at }))),
  ),
];

interface Given {
  readonly name: string;
  readonly path: Path;
  readonly at: Read<unknown>["at"];
}

/** All but the first of each name. */
export const again = (given: readonly Given[]): Issue[] => {
  const before = new Set<string>();
  return given.flatMap(({ name, path, at }) => {
    if (before.has(name)) return [at(path, "name-twice", { name })];
    before.add(name);
    return [];
  });
};
