import { type NodeShape, type PropertyShape, text } from "./shape.ts";

/*
 * The rules of CPSV-AP 3.2.0 about the classes that are exported, all of them, transcribed by hand from its shapes:
 * SEMICeu/CPSV-AP, releases/3.2.0/shacl/cpsv-ap-SHACL.ttl. They ask for counts, classes and datatypes, and nowhere for
 * a kind of node. They do not ask for one text a language: SKOS does of its labels (S14), and here it is asked of every
 * text in languages.
 */
const source = "CPSV-AP 3.2.0";

/** Exactly one of no stated type. */
const identifier: PropertyShape = { path: "dct:identifier", min: 1, max: 1 };
const name: PropertyShape = { path: "dct:title", min: 1, datatype: text, uniqueLang: true };
const description: PropertyShape = { path: "dct:description", datatype: text, uniqueLang: true };
const language: PropertyShape = { path: "dct:language", class: "dct:LinguisticSystem" };
const type: PropertyShape = { path: "dct:type", class: "skos:Concept" };
const time: PropertyShape = { path: "cv:processingTime", max: 1, datatype: "xsd:duration" };
const input: PropertyShape = { path: "cpsv:hasInput", class: "cv:Evidence" };

const publicService: readonly PropertyShape[] = [
  identifier,
  name,
  { ...description, min: 1 },
  language,
  type,
  time,
  input,
  { path: "cv:hasCompetentAuthority", min: 1, class: "cv:PublicOrganisation" },
  { path: "cv:hasInputType", class: "cv:EvidenceType" },
  { path: "cv:hasChannel", class: "cv:Channel" },
  { path: "cv:hasCost", class: "cv:Cost" },
  { path: "cv:holdsRequirement", class: "cv:Requirement" },
  { path: "cv:hasLegalResource", class: "eli:LegalResource" },
  { path: "cv:hasParticipation", class: "cv:Participation" },
  { path: "cv:contactPoint", class: "cv:ContactPoint" },
  { path: "cv:relatedService", class: "cpsv:PublicService" },
  { path: "cv:isClassifiedBy", class: "skos:Concept" },
  { path: "cv:isGroupedBy", class: "cv:Event" },
  { path: "cv:sector", class: "skos:Concept" },
  { path: "cv:thematicArea", class: "skos:Concept" },
  { path: "cpsv:produces", class: "cv:Output" },
  { path: "cpsv:follows", class: "cpsv:Rule" },
  { path: "dct:spatial", class: "dct:Location" },
  { path: "dct:audience", class: "skos:Concept" },
  { path: "dct:isPartOf", class: "dcat:Dataset" },
  { path: "dct:requires", class: "cpsv:PublicService" },
  { path: "adms:status", max: 1, class: "skos:Concept" },
  { path: "dcat:keyword", datatype: text },
];

const openingTimes: readonly PropertyShape[] = [
  { path: "cv:openingHours", class: "time:TemporalEntity" },
  { path: "cv:specialOpeningHoursSpecification", class: "time:TemporalEntity" },
];

const channel: readonly PropertyShape[] = [
  identifier,
  { ...type, max: 1 },
  description,
  time,
  input,
  { path: "cv:ownedBy", class: "org:Organization" },
  ...openingTimes,
];

const cost: readonly PropertyShape[] = [
  identifier,
  description,
  { path: "cv:hasValue", max: 1, datatype: "xsd:double" },
  { path: "cv:currency", max: 1, class: "skos:Concept" },
  { path: "cv:ifAccessedThrough", max: 1, class: "cv:Channel" },
  { path: "cv:isDefinedBy", class: "org:Organization" },
];

const organisation: readonly PropertyShape[] = [
  { path: "skos:prefLabel", min: 1, datatype: text, uniqueLang: true },
  { path: "dct:spatial", min: 1, class: "euDataset:atu-type" },
];

const requirement: readonly PropertyShape[] = [
  identifier,
  name,
  type,
  { path: "cv:fulfils", class: "cpsv:Rule" },
  { path: "cv:hasSupportingEvidence", class: "cv:Evidence" },
];

const evidenceType: readonly PropertyShape[] = [
  identifier,
  { path: "cv:evidenceTypeClassification", class: "skos:Concept" },
];

export const cpsvApShapes: readonly NodeShape[] = [
  { target: "cpsv:PublicService", source, properties: publicService },
  { target: "cv:PublicOrganisation", source, properties: organisation },
  { target: "cv:Channel", source, properties: channel },
  { target: "cv:Cost", source, properties: cost },
  { target: "cv:Output", source, properties: [identifier, name, description, language, type] },
  { target: "cv:Requirement", source, properties: requirement },
  { target: "cv:EvidenceType", source, properties: evidenceType },
  { target: "eli:LegalResource", source, properties: [{ path: "dct:relation", class: "eli:LegalResource" }] },
];
