import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { z } from "zod";
import type { Catalogue, Entity, Shape, StatesByProvince } from "../catalogue.ts";
import { columnFaults, namesUsed } from "./asked-names.ts";
import { checkDated } from "./check-dated.ts";
import type * as formats from "./format-catalogue.ts";
import type { RelatedDefinition } from "./format-catalogue.ts";
import { matchFaults } from "./match-faults.ts";
import { own } from "./own.ts";
import type { Path } from "./places.ts";
import type { Read } from "./source.ts";

type EntityRead = Read<z.infer<typeof formats.entityFormat>>;
type RegisterRead = Read<z.infer<typeof formats.registerFormat>>;
type CodeListRead = Read<z.infer<typeof formats.codeListFormat>>;
type AreaRead = Read<z.infer<typeof formats.areaFormat>>;
type EvidenceRead = Read<z.infer<typeof formats.evidenceFormat>>;

export interface CatalogueReads {
  readonly entities: readonly EntityRead[];
  readonly registers: readonly RegisterRead[];
  readonly codeLists: readonly CodeListRead[];
  readonly evidence: readonly EvidenceRead[];
  readonly areas: readonly AreaRead[];
}

type Names = Readonly<Record<string, unknown>>;
type Known = Pick<Catalogue, "entities" | "registers" | "codeLists" | "units">;
type Check = (things: Names | undefined, name: string | undefined, path: Path, code: string) => Issue[];

/** Every name in the catalogue that leads nowhere. */
export const checkCatalogue = (reads: CatalogueReads, known: Known): Issue[] => [
  ...reads.entities.flatMap((read) => checkEntity(read, known)),
  ...reads.registers.flatMap((read) => checkRegister(read, known)),
  ...reads.codeLists.flatMap((read) => [...checkMaps(read, known), ...checkDated("codes", read.data.codes, read.at)]),
  ...reads.areas.flatMap((read) => checkArea(read, known)),
  ...reads.evidence.flatMap(({ data, at }) =>
    Object.entries(data.evidence).flatMap(([id, evidence]) => [
      ...checkWith(at)(known.registers, evidence["held-by"], ["evidence", id, "held-by"], "register-unknown"),
      ...(evidence["also-held-by"] ?? []).flatMap((name, n) =>
        checkWith(at)(known.registers, name, ["evidence", id, "also-held-by", n], "register-unknown"),
      ),
    ]),
  ),
];

/** A place of an area is a province or a commune, and has one word said of it at a time. */
const checkArea = ({ data, at }: AreaRead, { units }: Known): Issue[] => {
  const places = byCode([...units.provinces, ...units.communes]);
  return [
    ...data.places.flatMap(({ code }, n) => checkWith(at)(places, code, ["places", n, "code"], "place-unknown")),
    ...checkDated("places", data.places, at),
  ];
};

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
const checkMaps = ({ data, at, atKey }: CodeListRead, known: Known): Issue[] => {
  const [check, checkKey] = [checkWith(at), checkWith(atKey)];
  return Object.entries(data.maps).flatMap(([list, map]) => [
    ...checkKey(known.codeLists, list, ["maps", list], "list-unknown"),
    ...Object.entries(map).flatMap(([from, to]) => [
      ...checkKey(codesOf(known, data.list), from, ["maps", list, from], "code-unknown"),
      ...check(codesOf(known, list), to, ["maps", list, from], "code-unknown"),
    ]),
  ]);
};

const checkEntity = ({ data, at }: EntityRead, known: Known): Issue[] => {
  const check = checkWith(at);
  return [
    ...Object.entries(data.elements).flatMap(([id, { original, masters, ...asked }]) => [
      ...namesUsed(asked, ["elements", id], known.codeLists).flatMap(({ among, name, path, code }) =>
        check(among, name, path, code),
      ),
      ...columnFaults(asked, ["elements", id]).map(({ path, code }) => at(path, code)),
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
    ...data["known-by"].flatMap((elements, way) =>
      elements.flatMap((element, n) => check(data.elements, element, ["known-by", way, n], "element-unknown")),
    ),
    ...Object.entries(data.groups).flatMap(([id, elements]) =>
      elements.flatMap((element, n) => check(data.elements, element, ["groups", id, n], "element-unknown")),
    ),
  ];
};

const checkRegister = ({ data, at, atKey }: RegisterRead, known: Known): Issue[] => {
  const check = checkWith(at);
  const checkKey = checkWith(atKey);
  return Object.entries(data.services).flatMap(([id, service]) => {
    const { about, given, identify, gives, related, status, province } = service;
    const path = ["services", id];
    const entity = own(known.entities, about);
    const identified = Object.entries(identify).flatMap(([name, shape]) =>
      elementsIn(shape).flatMap((element) =>
        check(entity?.elements, element, [...path, "identify", name], "element-unknown"),
      ),
    );
    return [
      ...check(known.entities, about, [...path, "about"], "entity-unknown"),
      ...(tellsApart(entity, given) ? [] : [at([...path, "given"], "record-not-told-apart", { name: about })]),
      ...given.flatMap((element, n) => check(entity?.elements, element, [...path, "given", n], "element-unknown")),
      ...identified,
      ...matchFaults(service, entity).map(({ code, part }) => at([...path, part], code, { name: id })),
      ...(typeof status === "string" ? [] : checkStates({ status, province }, path, { at, atKey, known })),
      // What is told to a register and not asked of it answers with a receipt, which is no element.
      ...(given.length === 0 ? [] : checkAnswer({ is: about, gives, related }, path, { check, checkKey, known })),
    ];
  });
};

/** Whether what is given holds one of the ways by which a record is known, whole: else another one might be found. */
const tellsApart = (entity: Entity | undefined, given: readonly string[]): boolean =>
  entity === undefined ||
  given.length === 0 ||
  given.some((element) => !Object.hasOwn(entity.elements, element)) ||
  entity.knownBy.some((way) => way.every((element) => given.includes(element)));

/** A state of its own needs a province that there is, and each record to say in which it is. */
const checkStates = (
  { status, province }: { status: StatesByProvince; province: string | undefined },
  path: Path,
  { at, atKey, known }: Pick<RegisterRead, "at" | "atKey"> & { known: Known },
): Issue[] => {
  const provinces = { else: "else", ...byCode(known.units.provinces) };
  const placed = province === undefined ? [at([...path, "status"], "record-without-province")] : [];
  const named = Object.keys(status).flatMap((code) =>
    checkWith(atKey)(provinces, code, [...path, "status", code], "province-unknown"),
  );
  return [...placed, ...named];
};
/** The elements that a part of a request is made from. */
const elementsIn = (shape: Shape): readonly string[] =>
  typeof shape === "string" ? [shape.split(".")[0] ?? ""] : Object.values(shape).flatMap(elementsIn);

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
