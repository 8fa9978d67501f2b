import { fieldType } from "@motlan/fields";
import { type Issue, isJsonObject, type Json } from "@motlan/kernel";
import { type Call, isInOldWords, keysFor, offersIn } from "@motlan/prefill";
import type { RelatedShape, Shape } from "@motlan/procedure";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";

const seed = { seed: 20261122, numRuns: 400 };

/** A question for all that a service can say, of every service that is asked anything. */
const calls: readonly Call[] = Object.values(catalogue.registers)
  .flatMap(({ services }) => Object.values(services))
  .filter(({ given }) => given.length > 0)
  .map((service) => ({
    ref: "filer",
    entity: service.about,
    service,
    elements: [...Object.keys(service.gives), ...Object.keys(service.related)],
    given: { personalId: "001195000001" },
  }));

const pathsIn = (shape: Shape): string[] =>
  typeof shape === "string" ? [shape] : Object.values(shape).flatMap(pathsIn);

const pathsOf = ({ at, key, gives, related }: RelatedShape): string[] => [
  at,
  ...(key ? [`${at}.0.${key}`] : []),
  ...Object.values(gives)
    .flatMap(pathsIn)
    .map((path) => (key ? `${at}.0.${path}` : path)),
  ...Object.values(related)
    .flatMap(pathsOf)
    .map((path) => (key ? `${at}.0.${path}` : path)),
];

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value))),
  fc.constantFrom<Json>("2026-02-30", "31/02/2026", "0000-00-00", "\u0000", "\ud800", "1e9", -1, 1e308, true, [], {}),
  fc.nat({ max: 20_000 }).map((length) => "x".repeat(length)),
  fc.constantFrom("1", "01", "VNM", "2026-11-13", "2026-11-13T04:20", "00004", "Lò", "00001.GCS.01234.26"),
);

/** Sets a value at a path; `0` makes a list of one. */
const put = (into: Json | undefined, [key, ...rest]: readonly string[], value: Json): Json => {
  if (key === undefined || key === "" || key === ".") return value;
  if (key === "0") return [put(Array.isArray(into) ? into[0] : undefined, rest, value)];
  const held = isJsonObject(into) ? into : {};
  return { ...held, [key]: put(held[key], rest, value) };
};

/** A record of the right shape with anything at its leaves, or anything at all. */
const answersTo = ({ service }: Call) => {
  const paths = [...Object.values(service.gives).flatMap(pathsIn), ...Object.values(service.related).flatMap(pathsOf)];
  const filled = fc
    .array(odd, { minLength: paths.length, maxLength: paths.length })
    .map((values) =>
      paths
        .filter((path) => path !== ".")
        .reduce<Json>((record, path, index) => put(record, path.split("."), values[index] ?? null), {}),
    );
  return fc.oneof({ weight: 3, arbitrary: filled }, { weight: 1, arbitrary: odd });
};

const relations = Object.values(catalogue.entities).flatMap((entity) => Object.keys(entity.relations));

/** The entity that a ref is of, in the small graph of the record asked about. */
const entityAt = (ref: string, about: string): string =>
  ref
    .replace(new RegExp(`\\[.*?\\](?=\\.(?:${relations.join("|")})|$)`, "gu"), "")
    .split(".")
    .slice(1)
    .reduce((entity, relation) => catalogue.entities[entity]?.relations[relation]?.entity ?? "", about);

test.each(calls.map((call) => [`${call.service.register}.${call.service.id}`, call] as const))(
  "whatever %s says, nothing is offered that its field would refuse, and nothing throws",
  (_, call) => {
    fc.assert(
      fc.property(answersTo(call), (record) => {
        for (const { ref, element, value } of offersIn(call, record, catalogue)) {
          const entity = catalogue.entities[entityAt(ref, call.entity)];
          if (entity?.relations[element]) continue;
          const definition = entity?.elements[element];
          expect(definition, `${ref} ${element}`).toBeDefined();
          const type = fieldType(definition?.type ?? "");
          const wrong = type.validate(value, definition?.params ?? {}, catalogue);
          // An older paper's words for a place are proposed as they are, and she completes them.
          const isMended = ({ code }: Issue) => code === "address-part-missing" && isInOldWords(value);
          expect(wrong.filter((issue) => !isMended(issue))).toEqual([]);
          expect(type.normalise(value, definition?.params ?? {})).toEqual(value);
          expect(JSON.stringify(value).length).toBeLessThanOrEqual(4_000);
        }
      }),
      seed,
    );
  },
);

test("of every service only the keys are asked for that its elements are made from", () => {
  const asked = calls.map((call) => [call.service.id, keysFor(call)]);
  expect(Object.fromEntries(asked)).toMatchObject({
    "birth-notices": ["ma", "ngayCap", "daDangKy", "thoiGianSinh", "gioiTinh", "noiSinh"].map((it) => `danhSach.${it}`),
    residence: expect.arrayContaining(["noiCuTru", "hoGiaDinh.chuHo.hoVaTen", "hoGiaDinh.thanhVien.hoVaTen"]),
    marriage: [
      "so",
      "quyenSo",
      "ngayDangKy",
      "coQuan",
      ...["soDinhDanh", "hoChieu", "hoVaTen", "ngaySinh", "danToc", "quocTich"].map((it) => `voChong.${it}`),
    ],
  });
  for (const [, keys] of asked) expect(new Set(keys).size).toBe(keys?.length);
});
