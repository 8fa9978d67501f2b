import type { Json } from "@motlan/kernel";
import { describe, expect, test } from "vitest";
import { catalogue, procedure } from "./catalogue.fixture.ts";
import { asCpsvAp } from "./cpsv-ap.ts";
import { cccevShapes } from "./shapes/cccev-shapes.ts";
import { cpsvApShapes } from "./shapes/cpsv-ap-shapes.ts";
import type { PropertyShape } from "./shapes/shape.ts";
import { brokenShapes } from "./shapes.ts";

const sound = asCpsvAp(procedure("permanent-residence"), catalogue);
const service = "motlan:procedure/1.004222";

/** The same document with other properties of one thing; what is null is taken away. */
const withOther = (id: string, properties: Readonly<Record<string, Json>>): object => ({
  ...sound,
  "@graph": sound["@graph"].map((node) =>
    node["@id"] === id
      ? Object.fromEntries(Object.entries({ ...node, ...properties }).filter(([, value]) => value !== null))
      : node,
  ),
});

describe("a planted breakage is found:", () => {
  test.each<readonly [string, string, Readonly<Record<string, Json>>, string]>([
    ["a service with no title", service, { "dct:title": null }, "dct:title: too-few (CPSV-AP 3.2.0)"],
    [
      "a service of nobody",
      service,
      { "cv:hasCompetentAuthority": null },
      "cv:hasCompetentAuthority: too-few (CPSV-AP 3.2.0)",
    ],
    ["two codes", service, { "dct:identifier": ["1", "2"] }, "dct:identifier: too-many (CPSV-AP 3.2.0)"],
    ["a title in no language", service, { "dct:title": "Đăng ký" }, "dct:title: not-of-datatype (CPSV-AP 3.2.0)"],
    [
      "two titles in one language",
      service,
      { "dct:title": ["A", "B"].map((it) => ({ "@value": it, "@language": "vi" })) },
      "dct:title: language-twice (CPSV-AP 3.2.0)",
    ],
    [
      "a time in words",
      service,
      { "cv:processingTime": { "@value": "7 ngày", "@type": "xsd:duration" } },
      "cv:processingTime: not-of-datatype (CPSV-AP 3.2.0)",
    ],
    [
      "an amount in words",
      `${service}/fee/levy/online`,
      { "cv:hasValue": "mười nghìn" },
      "cv:hasValue: not-of-datatype (CPSV-AP 3.2.0)",
    ],
    [
      "a result that is nowhere described",
      service,
      { "cpsv:produces": { "@id": "motlan:none" } },
      "cpsv:produces: not-of-class (CPSV-AP 3.2.0)",
    ],
    [
      "an authority in a word",
      service,
      { "cv:hasCompetentAuthority": "Công an" },
      "cv:hasCompetentAuthority: not-of-class (CPSV-AP 3.2.0)",
    ],
    [
      "a name of a requirement that says its language",
      `${service}/requirement/consent`,
      { "skos:prefLabel": { "@value": "Consent", "@language": "en" } },
      "skos:prefLabel: not-of-datatype (CCCEV 2.1.0)",
    ],
  ])("%s", (_, id, properties, found) => {
    expect(brokenShapes(withOther(id, properties))).toEqual([`${id} ${found}`]);
  });

  test("a class that is taken away is missed wherever it is asked for", () => {
    expect(brokenShapes(withOther("eu:country/VNM", { "@type": "dct:Location" }))).toEqual([
      "motlan:authority/commune-police dct:spatial: not-of-class (CPSV-AP 3.2.0)",
    ]);
  });
});

test("a document that tells of no service, or is no flat graph, is broken", () => {
  expect(brokenShapes({ ...sound, "@graph": [] })).toEqual(["document: no-service"]);
  expect(brokenShapes({ ...sound, "@context": {} })).toContain("document: no-service");
  expect(brokenShapes({ "@graph": [] })).toEqual(["document: not-a-flat-graph"]);
  expect(brokenShapes(withOther(service, { "dct:title": { nested: { deeper: "1" } } }))).toEqual([
    "document: not-a-flat-graph",
  ]);
});

/** A value that a rule does not take, and the code of why, for each thing that it asks. */
const against = ({ min, max, class: wanted, datatype }: PropertyShape): readonly (readonly [Json, string])[] => [
  ...(min ? [[[], "too-few"] as const] : []),
  ...(max ? [[["a", "b"], "too-many"] as const] : []),
  ...(wanted ? [[{ "@id": "motlan:nothing" }, "not-of-class"] as const] : []),
  ...(datatype ? [[7, "not-of-datatype"] as const] : []),
];

const rules = [...cpsvApShapes, ...cccevShapes].flatMap(({ target, source, properties }) =>
  properties.flatMap((shape) =>
    against(shape).map(([value, code]) => ({ target, source, path: shape.path, value, code })),
  ),
);

const prefixes = {
  ...sound["@context"],
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
};

test("every rule that was transcribed can be broken", () => {
  expect(rules.length).toBeGreaterThan(80);
  const unseen = rules.filter(({ target, source, path, value, code }) => {
    const node = { "@id": "motlan:thing", "@type": target, [path]: value };
    const found = brokenShapes({ "@context": prefixes, "@graph": [node] });
    return !found.includes(`motlan:thing ${path}: ${code} (${source})`);
  });
  expect(unseen).toEqual([]);
});
