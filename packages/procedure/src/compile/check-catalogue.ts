import { fieldTypes } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { z } from "zod";
import type { Catalogue } from "../catalogue.ts";
import type * as formats from "./format-catalogue.ts";
import type { RelatedDefinition } from "./format-catalogue.ts";
import { own } from "./own.ts";
import type { Path } from "./places.ts";
import type { Read } from "./source.ts";

type EntityRead = Read<z.infer<typeof formats.entityFormat>>;
type RegisterRead = Read<z.infer<typeof formats.registerFormat>>;
type CodeListRead = Read<z.infer<typeof formats.codeListFormat>>;
type EvidenceRead = Read<z.infer<typeof formats.evidenceFormat>>;

export interface CatalogueReads {
  readonly entities: readonly EntityRead[];
  readonly registers: readonly RegisterRead[];
  readonly codeLists: readonly CodeListRead[];
  readonly evidence: readonly EvidenceRead[];
}

type Names = Readonly<Record<string, unknown>>;
type Known = Pick<Catalogue, "entities" | "registers" | "codeLists" | "units">;
type Check = (things: Names | undefined, name: string | undefined, path: Path, code: string) => Issue[];

/** Every name in the catalogue that leads nowhere. */
export const checkCatalogue = (reads: CatalogueReads, known: Known): Issue[] => [
  ...reads.entities.flatMap((read) => checkEntity(read, known)),
  ...reads.registers.flatMap((read) => checkRegister(read, known)),
  ...reads.codeLists.flatMap((read) => checkMaps(read, known)),
  ...reads.evidence.flatMap(({ data, at }) =>
    Object.entries(data.evidence).flatMap(([id, evidence]) =>
      checkWith(at)(known.registers, evidence["held-by"], ["evidence", id, "held-by"], "register-unknown"),
    ),
  ),
];

const checkWith =
  (at: Read<unknown>["at" | "atKey"]): Check =>
  (things, name, path, code) =>
    // Where the whole is unknown its parts are not told again.
    name === undefined || things === undefined || Object.hasOwn(things, name)
      ? []
      : [at(path, code, { name, suggestion: nearest(name, Object.keys(things)) ?? "" })];

const byCode = (coded: readonly { readonly code: string }[]): Names =>
  Object.fromEntries(coded.map(({ code }) => [code, code]));

const codesOf = (known: Known, list: string): Names | undefined => {
  const codes = own(known.codeLists, list)?.codes;
  return codes && byCode(codes);
};

/** A map leads from codes of its list to codes of another. */
const checkMaps = ({ data, at }: CodeListRead, known: Known): Issue[] => {
  const check = checkWith(at);
  return Object.entries(data.maps).flatMap(([list, map]) => [
    ...check(known.codeLists, list, ["maps", list], "list-unknown"),
    ...Object.entries(map).flatMap(([from, to]) => [
      ...check(codesOf(known, data.list), from, ["maps", list, from], "code-unknown"),
      ...check(codesOf(known, list), to, ["maps", list, from], "code-unknown"),
    ]),
  ]);
};

const checkEntity = ({ data, at }: EntityRead, known: Known): Issue[] => {
  const check = checkWith(at);
  return [
    ...Object.entries(data.elements).flatMap(([id, { type, list, original, masters }]) => [
      ...check(fieldTypes, type, ["elements", id, "type"], "field-type-unknown"),
      ...check(known.codeLists, list, ["elements", id, "list"], "list-unknown"),
      ...check(known.registers, original, ["elements", id, "original"], "register-unknown"),
      ...masters.flatMap((master, n) =>
        check(known.registers, master, ["elements", id, "masters", n], "register-unknown"),
      ),
    ]),
    ...Object.entries(data.relations).flatMap(([id, { is, original, masters }]) => [
      ...check(known.entities, is, ["relations", id, "is"], "entity-unknown"),
      ...check(known.registers, original, ["relations", id, "original"], "register-unknown"),
      ...masters.flatMap((it, n) => check(known.registers, it, ["relations", id, "masters", n], "register-unknown")),
    ]),
    ...data.label.flatMap((element, n) => check(data.elements, element, ["label", n], "element-unknown")),
    ...Object.entries(data.groups).flatMap(([id, elements]) =>
      elements.flatMap((element, n) => check(data.elements, element, ["groups", id, n], "element-unknown")),
    ),
  ];
};

const checkRegister = ({ data, at, atKey }: RegisterRead, known: Known): Issue[] => {
  const check = checkWith(at);
  const checkKey = checkWith(atKey);
  return Object.entries(data.services).flatMap(([id, { about, given, identify, gives, related, provinces }]) => {
    const path = ["services", id];
    const entity = own(known.entities, about);
    const identified = Object.entries(identify).flatMap(([name, element]) =>
      check(entity?.elements, element, [...path, "identify", name], "element-unknown"),
    );
    return [
      ...check(known.entities, about, [...path, "about"], "entity-unknown"),
      ...given.flatMap((element, n) => check(entity?.elements, element, [...path, "given", n], "element-unknown")),
      ...identified,
      ...(provinces ?? []).flatMap((code, n) =>
        check(provincesOf(known), code, [...path, "provinces", n], "province-unknown"),
      ),
      // What is told to a register and not asked of it answers with a receipt, which is no element.
      ...(given.length === 0 ? [] : checkAnswer({ is: about, gives, related }, path, { check, checkKey, known })),
    ];
  });
};

const provincesOf = ({ units }: Known): Names => byCode(units.provinces);

const checkAnswer = (
  { is, gives, related }: Pick<RelatedDefinition, "is" | "gives" | "related">,
  path: Path,
  { check, checkKey, known }: { check: Check; checkKey: Check; known: Known },
): Issue[] => {
  const entity = own(known.entities, is);
  return [
    ...Object.keys(gives).flatMap((id) => checkKey(entity?.elements, id, [...path, "gives", id], "element-unknown")),
    ...Object.entries(related).flatMap(([id, inner]) => [
      ...checkKey(entity?.relations, id, [...path, "related", id], "relation-unknown"),
      ...check(known.entities, inner.is, [...path, "related", id, "is"], "entity-unknown"),
      ...checkAnswer(inner, [...path, "related", id], { check, checkKey, known }),
    ]),
  ];
};
