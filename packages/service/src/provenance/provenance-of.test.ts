import type { Actor, DossierEvent, DossierEventBody, Provenance, SourcedValues } from "@motlan/dossier";
import { expect, test } from "vitest";
import { birthRegistration, catalogue } from "../catalogue.fixture.ts";
import { provenanceOf } from "./provenance-of.ts";

const [sentAt, later] = ["2026-11-24T02:00:00.000Z", "2026-11-25T02:00:00.000Z"];

const ofPopulation = {
  register: "population",
  service: "person",
  recordId: "001196012345",
  asOf: "2026-11-20T02:00:00.000Z",
  fetchedAt: "2026-11-24T01:59:00.000Z",
  enquiryId: "e1",
  law: "Luật Căn cước",
};

const vouched: Provenance = { kind: "register", ...ofPopulation };
const stated: Provenance = { kind: "citizen" };

const mai: Actor = { kind: "filer", personalId: "001196012345", name: "Nguyễn Thị Mai" };
const minh: Actor = {
  kind: "official",
  username: "caugiay.hotich",
  name: "Ngô Quang Minh",
  title: "Công chức",
  role: "civil-status-officer",
  authority: "peoples-committee:00166",
};

const submitted = (values: SourcedValues): DossierEventBody => ({
  kind: "submitted",
  code: "H26.107-261124-0001",
  authority: "peoples-committee:00166",
  values,
  subjects: {},
  requirements: { marriage: { way: "register", register: "civil-status", recordId: "12/2020" } },
  fee: [],
  due: later,
  unavailable: [],
});

const told = (values: SourcedValues, ...then: readonly DossierEventBody[]) => {
  const first: DossierEvent = { ...submitted(values), seq: 1, at: sentAt, by: mai };
  const more = then.map((body, index): DossierEvent => ({ ...body, seq: index + 2, at: later, by: minh }));
  const filerName = "Nguyễn Thị Mai";
  const procedure = birthRegistration;
  return provenanceOf({ id: "d1", procedure, events: [first, ...more], filerName, owners: {}, catalogue });
};

const all = (section: Readonly<Record<string, object>> | undefined) => Object.values(section ?? {});

test("a register's word is told with the look that brought it, the record, the law, and for whom and what it was asked", () => {
  const { activity, entity, ...document } = told({ "mother.birthDate": { value: "1996", provenance: vouched } });
  const look = "dossier:enquiry/e1/2026-11-24T01%3A59%3A00.000Z";
  const record = "motlan:record/population/001196012345/2026-11-20T02%3A00%3A00.000Z";
  const value = "dossier:value/mother.birthDate/1";
  expect(entity).toMatchObject({
    [value]: { "prov:value": { $: "1996", type: "xsd:gYear" }, "motlan:kind": "register" },
    [record]: { "motlan:asOf": { $: "2026-11-20T02:00:00.000Z", type: "xsd:dateTime" } },
  });
  expect(activity).toMatchObject({ [look]: { "motlan:law": "Luật Căn cước", "motlan:purpose": "1.001193" } });
  expect(all(document.used)).toContainEqual({ "prov:activity": look, "prov:entity": record });
  expect(all(document.wasDerivedFrom)).toContainEqual({
    "prov:generatedEntity": value,
    "prov:usedEntity": record,
    "prov:activity": look,
  });
  expect(all(document.wasAttributedTo)).toContainEqual({
    "prov:entity": value,
    "prov:agent": "motlan:register/population",
  });
  expect(all(document.actedOnBehalfOf)).toContainEqual({
    "prov:delegate": "motlan:system",
    "prov:responsible": "dossier:person/filer",
    "prov:activity": look,
  });
});

test("what somebody called wrong is told with the number of the request, beside her word and where it stands alone", () => {
  const disputed = "SD-2026-000001";
  const { entity } = told({
    "mother.birthDate": { value: "1996", provenance: { ...vouched, disputed } },
    "mother.ethnicity": {
      value: "01",
      provenance: { ...stated, proposal: { value: "03", ...ofPopulation, disputed } },
    },
    "mother.sex": { value: "2", provenance: vouched },
  });
  const marked = Object.entries(entity ?? {}).filter(([, says]) => JSON.stringify(says).includes(disputed));
  expect(marked.map(([id]) => id).toSorted()).toEqual([
    "dossier:proposal/mother.ethnicity/1",
    "dossier:value/mother.birthDate/1",
  ]);
});

test("what the filer stated is her word, and what a register proposed stands beside it", () => {
  const proposal = { value: "1995-03-02", ...ofPopulation };
  const document = told({ "mother.birthDate": { value: "1996", provenance: { kind: "citizen", proposal } } });
  expect(all(document.wasGeneratedBy)).toContainEqual({
    "prov:entity": "dossier:value/mother.birthDate/1",
    "prov:activity": "dossier:event/1",
    "prov:time": sentAt,
  });
  expect(all(document.wasAttributedTo)).toContainEqual({
    "prov:entity": "dossier:value/mother.birthDate/1",
    "prov:agent": "dossier:person/filer",
  });
  expect(all(document.alternateOf)).toEqual([
    { "prov:alternate1": "dossier:value/mother.birthDate/1", "prov:alternate2": "dossier:proposal/mother.birthDate/1" },
  ]);
});

test("what the form proposed, and she let stand, is her word, and drawn from what it was proposed from", () => {
  const from = ["mother.ethnicity", "father.ethnicity"];
  const transformation = { kind: "suggested", from } as const;
  const document = told({
    "mother.ethnicity": { value: { code: "01" }, provenance: vouched },
    "child.ethnicity": { value: { code: "01" }, provenance: { kind: "citizen", transformation } },
  });
  const child = "dossier:value/child.ethnicity/1";
  expect(all(document.wasDerivedFrom)).toContainEqual({
    "prov:generatedEntity": child,
    "prov:usedEntity": "dossier:value/mother.ethnicity/1",
  });
  expect(all(document.wasAttributedTo)).toContainEqual({ "prov:entity": child, "prov:agent": "dossier:person/filer" });
});

test("a place that was renewed is drawn from what the register proposed in its old words", () => {
  const proposal = { value: { original: "xã Cổ Loa, huyện Đông Anh" }, ...ofPopulation };
  const provenance = { kind: "citizen", proposal, transformation: { kind: "renewed" } } as const;
  const document = told({ "mother.residence": { value: { commune: "00454" }, provenance } });
  expect(all(document.wasDerivedFrom)).toContainEqual({
    "prov:generatedEntity": "dossier:value/mother.residence/1",
    "prov:usedEntity": "dossier:proposal/mother.residence/1",
  });
});

test("what an official states in the place of a value ends that value, and is a revision of it", () => {
  const given = { value: "1995", provenance: { kind: "official", username: "caugiay.hotich" } } as const;
  const document = told(
    { "mother.birthDate": { value: "1996", provenance: stated } },
    { kind: "value-given", step: "examine", path: "mother.birthDate", given },
    { kind: "step-completed", step: "examine", note: "Theo sổ gốc" },
  );
  expect(all(document.wasInvalidatedBy)).toEqual([
    { "prov:entity": "dossier:value/mother.birthDate/1", "prov:activity": "dossier:event/2", "prov:time": later },
  ]);
  expect(all(document.wasDerivedFrom)).toContainEqual({
    "prov:generatedEntity": "dossier:value/mother.birthDate/2",
    "prov:usedEntity": "dossier:value/mother.birthDate/1",
    "prov:type": [{ $: "prov:Revision", type: "prov:QUALIFIED_NAME" }],
  });
  expect(document.agent).toMatchObject({ "dossier:official/caugiay.hotich": { "prov:label": "Ngô Quang Minh" } });
  expect(document.activity).toMatchObject({ "dossier:event/3": { "motlan:note": "Theo sổ gốc" } });
});

test("what is worked out is told with its rule, and from which values", () => {
  const document = told({
    "child.birthDate": { value: "2026-11-15", provenance: vouched },
    birthDateInWords: { value: "Ngày mười lăm", provenance: { kind: "derived" } },
  });
  const by = "dossier:computation/birthDateInWords/1";
  expect(document.activity).toMatchObject({ [by]: { "motlan:rule": expect.stringContaining("child.birthDate") } });
  expect(all(document.wasDerivedFrom)).toContainEqual({
    "prov:generatedEntity": "dossier:value/birthDateInWords/1",
    "prov:usedEntity": "dossier:value/child.birthDate/1",
    "prov:activity": by,
  });
});

test("the result is made from the values that it prints, and what fills another dossier is named alike in both", () => {
  const fromResult: Provenance = { ...vouched, from: "result", register: "results", service: "birth", recordId: "r0" };
  const document = told(
    { "child.fullName": { value: { family: "Trần", given: "An" }, provenance: fromResult } },
    { kind: "result-issued", step: "sign", resultId: "r1", number: "1/2026" },
    { kind: "fed", service: "population.file-birth", receipt: "b1" },
  );
  expect(document.entity).toMatchObject({ "motlan:result/r0": {}, "motlan:result/r1": { "motlan:number": "1/2026" } });
  expect(document.entity?.["dossier:value/child.fullName/1"]).toMatchObject({
    "prov:value": { $: '{"family":"Trần","given":"An"}', type: "rdf:JSON" },
    "motlan:kind": "result",
  });
  expect(all(document.wasDerivedFrom)).toContainEqual({
    "prov:generatedEntity": "motlan:result/r1",
    "prov:usedEntity": "dossier:value/child.fullName/1",
    "prov:activity": "dossier:event/2",
  });
  expect(all(document.used)).toContainEqual({ "prov:activity": "dossier:event/3", "prov:entity": "motlan:result/r1" });
});

test("a path of one of several, and whatever a register calls its records, become names that any notation takes", () => {
  const provenance = { ...vouched, recordId: "12/2020 (bản 2)." };
  const document = told({ "movers[a:b].fullName": { value: "x", provenance } });
  const names = Object.keys(document.entity ?? {});
  expect(names).toContain("dossier:value/movers%5Ba%3Ab%5D.fullName/1");
  expect(names).toContain("motlan:record/population/12%2F2020%20%28b%E1%BA%A3n%202%29%2E/2026-11-20T02%3A00%3A00.000Z");
});
