import type { NodeShape, PropertyShape } from "./shape.ts";

/*
 * The rules of CCCEV 2.1.0 about the classes that are exported, transcribed by hand from its shapes: SEMICeu/CCCEV,
 * releases/2.1.0/shacl/cccev-ap-SHACL.ttl. Its names and descriptions are plain texts that say no language.
 */
const source = "CCCEV 2.1.0";

const name: PropertyShape = { path: "skos:prefLabel", datatype: "xsd:string" };
const description: PropertyShape = { path: "dct:description", datatype: "xsd:string" };
const type: PropertyShape = { path: "dct:type", class: "skos:Concept" };

const requirement: readonly PropertyShape[] = [
  name,
  description,
  type,
  { path: "cv:hasConcept", class: "cv:InformationConcept" },
  { path: "cv:hasEvidenceTypeList", class: "cv:EvidenceTypeList" },
  { path: "cv:hasQualifiedRelation", class: "cv:Requirement" },
  { path: "cv:hasRequirement", class: "cv:Requirement" },
  { path: "cv:hasSupportingEvidence", class: "cv:Evidence" },
  { path: "cv:isDerivedFrom", class: "cv:ReferenceFramework" },
  { path: "cv:isRequirementOf", class: "cv:Requirement" },
  { path: "dct:publisher", class: "foaf:Agent" },
];

const evidenceType: readonly PropertyShape[] = [
  { path: "cv:evidenceTypeClassification", class: "skos:Concept" },
  { path: "cv:isSpecifiedIn", class: "cv:EvidenceTypeList" },
  { path: "cv:issuingPlace", class: "dct:Location" },
  { path: "cv:validityPeriodConstraint", class: "time:ProperInterval" },
];

const evidenceTypeList: readonly PropertyShape[] = [
  name,
  description,
  { path: "cv:specifiesEvidenceType", class: "cv:EvidenceType" },
];

export const cccevShapes: readonly NodeShape[] = [
  { target: "cv:Requirement", source, properties: requirement },
  { target: "cv:EvidenceTypeList", source, properties: evidenceTypeList },
  { target: "cv:EvidenceType", source, properties: evidenceType },
  { target: "cv:InformationConcept", source, properties: [name, description, type] },
];
