import { expect, test } from "vitest";
import { provenanceFaults, provenValues } from "./provenance-faults.ts";

const value = { "prov:type": [{ $: "motlan:Value", type: "prov:QUALIFIED_NAME" }], "motlan:path": "child.sex" };

const sound = {
  prefix: { prov: "http://www.w3.org/ns/prov#", motlan: "urn:motlan:" },
  entity: { "motlan:v": value, "motlan:plan": {} },
  activity: { "motlan:a": {} },
  agent: { "motlan:mai": { "prov:label": { $: "Mai", lang: "vi" } } },
  wasGeneratedBy: { "_:1": { "prov:entity": "motlan:v", "prov:activity": "motlan:a" } },
  wasAttributedTo: { "_:2": { "prov:entity": "motlan:v", "prov:agent": "motlan:mai" } },
  wasAssociatedWith: {
    "_:3": { "prov:activity": "motlan:a", "prov:agent": "motlan:mai", "prov:plan": "motlan:plan" },
  },
};

test("a document in which everything is declared, and each value has a maker and a speaker, is sound", () => {
  expect(provenanceFaults(sound)).toEqual([]);
  expect(provenValues(sound)).toEqual(["child.sex"]);
});

test.each([
  ["names nothing that is declared", { agent: {} }],
  ["is made by nothing", { wasGeneratedBy: {} }],
  ["is nobody's word", { wasAttributedTo: {} }],
  ["is nobody's doing", { wasAssociatedWith: {} }],
  ["made more than once", { wasGeneratedBy: { ...sound.wasGeneratedBy, "_:9": sound.wasGeneratedBy["_:1"] } }],
  ["is no qualified name", { activity: { ...sound.activity, "nowhere:a": {} } }],
  ["is no literal", { activity: { "motlan:a": { "motlan:due": { $: "2026", type: "xsd:gYear" } } } }],
  ["is no literal", { activity: { "motlan:a": { "motlan:count": { $: 7, type: "prov:x" } } } }],
  ["is nothing of PROV-JSON", { wasWrittenBy: {} }],
  ["no prefix", { prefix: undefined }],
])("one in which something %s is not", (fault, change) => {
  const document: unknown = JSON.parse(JSON.stringify({ ...sound, ...change }));
  expect(provenanceFaults(document).join("\n")).toContain(fault);
});
