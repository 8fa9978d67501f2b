import type { Json, Localized } from "@motlan/kernel";
import type { Catalogue, DataElement, Field, Page, Procedure, Section } from "@motlan/procedure";
import { concept, given, inBoth, inOne, joined, type Node, ref, refs, ruleText } from "./node.ts";

/** What a form asks: a requirement for each section, and a concept for each field that is asked there. */
export const informationNodes = (procedure: Procedure, catalogue: Catalogue): Information => {
  const sections = procedure.pages.flatMap((page) => page.sections.map((section) => ({ page, section })));
  const asked = sections
    .map((it) => ({ ...it, fields: askedIn(it.section, procedure) }))
    .filter(({ fields }) => fields.length > 0);
  const fields = asked.flatMap((it) => it.fields);
  return {
    requirements: asked.map((it) => requirementNode(procedure, it)),
    concepts: fields.map((field) => conceptNode(procedure, field, catalogue)),
    types: fields.map(typeNode),
  };
};

interface Information {
  readonly requirements: readonly Node[];
  readonly concepts: readonly Node[];
  readonly types: readonly Node[];
}

interface Asked {
  readonly page: Page;
  readonly section: Section;
  readonly fields: readonly Field[];
}

/** What is worked out is asked of nobody. */
const askedIn = ({ fields }: Section, procedure: Procedure): readonly Field[] =>
  fields.flatMap((path) => procedure.fields[path] ?? []).filter(({ computed }) => computed === undefined);

const requirementNode = (procedure: Procedure, { page, section, fields }: Asked): Node => {
  const name = `${procedure.code}/information/${page.id}/${section.id}`;
  const title = titleOf(procedure, page, section);
  return {
    "@id": `motlan:procedure/${name}`,
    "@type": ["cv:Requirement", "cv:InformationRequirement"],
    "dct:identifier": name,
    "dct:title": inBoth(title),
    "skos:prefLabel": inOne(title),
    ...given("dct:description", section.when && inOne(whenTold(section.when))),
    "cv:hasConcept": refs(fields.map((field) => ({ "@id": conceptId(procedure, field) }))),
  };
};

const titleOf = ({ subjects }: Procedure, page: Page, { title, subject }: Section): Localized =>
  title ?? (subject === undefined ? undefined : subjects[subject]?.title) ?? page.title;

const whenTold = (when: NonNullable<Field["when"]>): Localized => ({
  vi: `Hỏi khi: ${ruleText(when)}.`,
  en: `Asked when: ${ruleText(when)}.`,
});

const conceptId = ({ code }: Procedure, { path }: Field): string => `motlan:procedure/${code}/field/${path}`;

const conceptNode = (procedure: Procedure, field: Field, catalogue: Catalogue): Node => {
  const element = elementOf(procedure, field, catalogue);
  return {
    "@id": conceptId(procedure, field),
    "@type": "cv:InformationConcept",
    "dct:identifier": field.path,
    "dct:title": inBoth(field.title),
    "skos:prefLabel": inOne(field.title),
    ...given("dct:description", described(field)),
    "dct:type": ref(typeNode(field)),
    ...given("cv:expressionOfExpectedValue", expected(field)),
    ...given("dct:source", element && { "@id": `motlan:element/${element.of}` }),
    ...given("skos:notation", element?.code),
  };
};

const described = ({ help, when }: Field): string | undefined => {
  const sentences = [...(help ? [help] : []), ...(when ? [whenTold(when)] : [])];
  return sentences.length === 0 ? undefined : inOne(joined(sentences));
};

/** Which list a code is of, and what must hold of the value, as rules. */
const expected = ({ params: { list }, rules }: Field): Json => [
  ...(list === undefined ? [] : [`code list: ${list}`]),
  ...rules.map(({ holds }) => ruleText(holds)),
];

/** The dictionary's element that a field of a subject is, with the name of it in the national dictionary. */
const elementOf = (
  { subjects }: Procedure,
  { subject = "", element }: Field,
  { entities }: Catalogue,
): (Pick<DataElement, "code"> & { readonly of: string }) | undefined => {
  const entity = subjects[subject]?.entity;
  if (entity === undefined || element === undefined) return undefined;
  return { ...entities[entity]?.elements[element], of: `${entity}.${element}` };
};

const typeNode = ({ type }: Field): Node => concept(`motlan:field-type/${type}`, { vi: type, en: type });
