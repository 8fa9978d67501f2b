import type { Localized } from "@motlan/kernel";
import { type EvidenceType, type Procedure, proofsOf, type Requirement } from "@motlan/procedure";
import { given, inBoth, inOne, joined, type Node, refs, ruleText } from "./node.ts";

/** The papers that a procedure needs: what is required, and the kinds of paper that prove it. */
export const paperNodes = (procedure: Procedure): Papers => {
  const each = procedure.requires.map((requirement) => ({ requirement, lists: listsOf(procedure, requirement) }));
  return {
    requirements: each.map(({ requirement, lists }) => requirementNode(procedure, requirement, lists)),
    lists: each.flatMap(({ lists }) => lists),
    types: procedure.requires.flatMap(({ anyOf }) => anyOf.map(typeNode)),
  };
};

interface Papers {
  readonly requirements: readonly Node[];
  readonly lists: readonly Node[];
  readonly types: readonly Node[];
}

const nameOf = ({ code }: Procedure, { id }: Requirement): string => `${code}/requirement/${id}`;

const requirementNode = (procedure: Procedure, requirement: Requirement, lists: readonly Node[]): Node => ({
  "@id": `motlan:procedure/${nameOf(procedure, requirement)}`,
  "@type": "cv:Requirement",
  "dct:identifier": nameOf(procedure, requirement),
  "dct:title": inBoth(requirement.title),
  "skos:prefLabel": inOne(requirement.title),
  ...described(requirement),
  "cv:hasEvidenceTypeList": refs(lists),
});

const described = (requirement: Requirement) => {
  const sentences = [...whenTold(requirement), ...onceOnly(requirement)];
  return given("dct:description", sentences.length === 0 ? undefined : inOne(joined(sentences)));
};

const whenTold = ({ when }: Requirement): readonly Localized[] =>
  when ? [{ vi: `Cần khi: ${ruleText(when)}.`, en: `Needed when: ${ruleText(when)}.` }] : [];

/** What the state holds is not asked for: whoever reads the export must not ask for it either. */
const onceOnly = (requirement: Requirement): readonly Localized[] => {
  const met = proofsOf(requirement).map(({ metBy }) => metBy);
  const records = met.join(", ");
  const told = { vi: `Khỏi nộp khi cơ sở dữ liệu có: ${records}.`, en: `Not asked where on record: ${records}.` };
  const official = { vi: "Không thì cơ quan tự tra cứu.", en: "Otherwise the authority looks it up." };
  return [...(met.length > 0 ? [told] : []), ...(requirement.unmet === "official" ? [official] : [])];
};

/** Each list is enough: one for each paper that will do, or one with all where all are needed. */
const listsOf = (procedure: Procedure, requirement: Requirement): readonly Node[] => {
  const { anyOf, all } = requirement;
  const ways = all ? [anyOf] : anyOf.map((it) => [it]);
  return ways.map((types, index) => ({
    "@id": `motlan:procedure/${nameOf(procedure, requirement)}/list/${index + 1}`,
    "@type": "cv:EvidenceTypeList",
    "dct:identifier": `${nameOf(procedure, requirement)}/list/${index + 1}`,
    "skos:prefLabel": types.map(({ title }) => inOne(title)).join(" + "),
    "cv:specifiesEvidenceType": refs(types.map(typeNode)),
  }));
};

/** Several kinds of paper share one national code: the catalogue's own name tells them apart. */
const typeNode = ({ id, title, code }: EvidenceType): Node => ({
  "@id": `motlan:evidence/${id}`,
  "@type": "cv:EvidenceType",
  "dct:identifier": id,
  "dct:title": inBoth(title),
  ...given("skos:notation", code),
});
