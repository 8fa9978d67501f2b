import { readFileSync } from "node:fs";
import type { Procedure } from "@motlan/procedure";
import { compileOfficial } from "@motlan/procedure/compile";
import { expect, test } from "vitest";
import { catalogue, folder, procedure, procedures } from "./catalogue.fixture.ts";
import { asCpsvAp } from "./cpsv-ap.ts";
import type { Node } from "./node.ts";
import { brokenShapes } from "./shapes.ts";

const graphOf = (of: Procedure): readonly Node[] => asCpsvAp(of, catalogue)["@graph"];

const nodeIn = (graph: readonly Node[], id: string): Node | undefined => graph.find((node) => node["@id"] === id);

const ofType = (graph: readonly Node[], type: string): readonly Node[] =>
  graph.filter((node) => [node["@type"]].flat().includes(type));

const both = (vi: string, en: string) => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];

/** All that nodes refer to, but the elements of the dictionary: those are only named. */
const named = (graph: readonly Node[]): readonly string[] =>
  [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/gu)]
    .map(([, id = ""]) => id)
    .filter((id) => !id.startsWith("motlan:element/"));

const recordOf = (of: Procedure) => {
  const file = `procedures/${of.id}/official.yaml`;
  const record = compileOfficial({ file, text: readFileSync(`${folder}/${file}`, "utf8") }, of, catalogue);
  if (!record.ok) throw new Error(JSON.stringify(record.issues));
  return record.value;
};

test("every procedure of the catalogue is a public service that breaks no published shape", () => {
  expect(procedures.length).toBe(17);
  const broken = procedures.flatMap((it) => brokenShapes(asCpsvAp(it, catalogue)));
  expect(broken).toEqual([]);
});

test.each(procedures.map((it) => [it.id, it] as const))(
  "in %s each thing is described once, and none is missing",
  (_, it) => {
    const graph = graphOf(it);
    const ids = graph.map((node) => node["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named(graph).filter((id) => !ids.includes(id))).toEqual([]);
  },
);

test.each(procedures.map((it) => [it.id, it] as const))(
  "%s requires each of its papers once, and what it asks",
  (_, it) => {
    const graph = graphOf(it);
    const papers = graph.filter((node) => node["@type"] === "cv:Requirement");
    expect(papers.map((node) => node["dct:identifier"])).toEqual(
      it.requires.map(({ id }) => `${it.code}/requirement/${id}`),
    );
    const asked = new Set(it.pages.flatMap((page) => page.sections.flatMap(({ fields }) => fields)));
    const typed = [...asked].filter((path) => it.fields[path] && it.fields[path].computed === undefined);
    const concepts = ofType(graph, "cv:InformationConcept").map((node) => node["dct:identifier"]);
    expect(new Set(concepts)).toEqual(new Set(typed));
    expect(nodeIn(graph, `motlan:procedure/${it.code}`)?.["cv:holdsRequirement"]).toHaveLength(
      ofType(graph, "cv:Requirement").length,
    );
  },
);

test.each(procedures.map((it) => [it.id, it] as const))("%s has a time that its record gives it", (_, it) => {
  const days = [recordOf(it).deadline?.["working-days"] ?? []].flat();
  const times = days.map((day) => ({ "@value": `P${day}D`, "@type": "xsd:duration" }));
  expect(times).toContainEqual(graphOf(it)[0]?.["cv:processingTime"]);
});

test("the certificate of marital status has its title in both languages, its authority, time, laws and result", () => {
  const graph = graphOf(procedure("marital-status"));
  expect(graph[0]).toMatchObject({
    "@type": "cpsv:PublicService",
    "dct:identifier": "1.004873",
    "dct:title": both("Xác nhận tình trạng hôn nhân", "Certificate of marital status"),
    "cv:hasCompetentAuthority": [{ "@id": "motlan:authority/peoples-committee" }],
    "cv:processingTime": { "@value": "P3D", "@type": "xsd:duration" },
    "cpsv:produces": [{ "@id": "motlan:result/marital-certificate" }],
  });
  expect(nodeIn(graph, "motlan:authority/peoples-committee")).toMatchObject({
    "skos:prefLabel": both("Ủy ban nhân dân xã, phường, đặc khu", "People's Committee of the commune"),
  });
  expect(nodeIn(graph, "motlan:law/Thông-tư-85/2019/TT-BTC")).toMatchObject({ "dct:identifier": "85/2019/TT-BTC" });
  expect(nodeIn(graph, "motlan:result/marital-certificate")).toMatchObject({ "skos:notation": "KQ.G15.000038" });
});

test("seven papers are required for it, and none that is on record", () => {
  const graph = graphOf(procedure("marital-status"));
  expect(graph.filter((node) => node["@type"] === "cv:Requirement")).toHaveLength(7);
  expect(nodeIn(graph, "motlan:procedure/1.004873/requirement/residence")).toMatchObject({
    "dct:description":
      "Khỏi nộp khi cơ sở dữ liệu có: holder.residence. Không thì cơ quan tự tra cứu. · " +
      "Not asked where on record: holder.residence. Otherwise the authority looks it up.",
  });
});

test("a levy that each province sets is told as a rule and has no figure", () => {
  const levy = nodeIn(graphOf(procedure("marital-status")), "motlan:procedure/1.004873/fee/levy");
  expect(levy).not.toHaveProperty("cv:hasValue");
  expect(JSON.stringify(levy?.["dct:description"])).toContain("if place.province =");
  expect(JSON.stringify(levy?.["dct:description"])).toContain("Miễn khi: exempt.");
});

test("a levy that is one for all has its figure, and another at the counter", () => {
  const graph = graphOf(procedure("permanent-residence"));
  const costs = ofType(graph, "cv:Cost").map((it) => [it["cv:hasValue"], it["cv:ifAccessedThrough"]]);
  expect(costs).toEqual([
    [{ "@value": "10000", "@type": "xsd:double" }, { "@id": "motlan:procedure/1.004222/channel/online" }],
    [{ "@value": "20000", "@type": "xsd:double" }, { "@id": "motlan:procedure/1.004222/channel/counter" }],
  ]);
});

test("of papers of which one is enough each is a list; those that are all needed are one list", () => {
  const proof = nodeIn(
    graphOf(procedure("birth-registration")),
    "motlan:procedure/1.001193/requirement/proof-of-birth",
  );
  expect(proof?.["cv:hasEvidenceTypeList"]).toHaveLength(3);
  const land = graphOf(procedure("land-registration"));
  expect(nodeIn(land, "motlan:procedure/1.013978/requirement/inheritance")?.["cv:hasEvidenceTypeList"]).toHaveLength(1);
  expect(nodeIn(land, "motlan:procedure/1.013978/requirement/inheritance/list/1")).toMatchObject({
    "cv:specifiesEvidenceType": [{ "@id": "motlan:evidence/inheritance" }, { "@id": "motlan:evidence/heirs" }],
  });
});

test("what is asked of a person says which element of the dictionary it is, and what must hold of it", () => {
  const graph = graphOf(procedure("marital-status"));
  expect(nodeIn(graph, "motlan:procedure/1.004873/field/holder.birthDate")).toMatchObject({
    "skos:prefLabel": "Ngày, tháng, năm sinh · Date of birth",
    "skos:notation": "ngaySinh",
    "dct:source": { "@id": "motlan:element/person.birthDate" },
    "cv:expressionOfExpectedValue": ["value <= today()"],
  });
  expect(nodeIn(graph, "motlan:procedure/1.004873/field/maritalStatus")).toMatchObject({
    "cv:expressionOfExpectedValue": ["code list: marital-status"],
  });
});

test("a channel that is given more time says so, and so does a deadline that only a rule tells", () => {
  const post = nodeIn(graphOf(procedure("land-registration")), "motlan:procedure/1.013978/channel/post");
  expect(post).toMatchObject({ "cv:processingTime": { "@value": "P20D" } });
  const change = graphOf(procedure("civil-status-change"));
  expect(change[0]).toMatchObject({ "cv:processingTime": { "@value": "P3D" } });
  expect(JSON.stringify(nodeIn(change, "motlan:procedure/1.004859/channel/online"))).toContain("Due by this rule: if");
});

test("a bundle has the authorities and the results of all of its parts", () => {
  const graph = graphOf(procedure("birth-bundle"));
  const ids = ofType(graph, "cv:PublicOrganisation").map((node) => node["dct:identifier"]);
  expect(ids).toEqual(["peoples-committee", "commune-police", "social-insurance", "identity-office"]);
  expect(ofType(graph, "cv:Output")).toHaveLength(5);
});
