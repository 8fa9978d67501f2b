import { fieldType } from "@motlan/fields";
import { languages } from "@motlan/kernel";
import { graphOf, type Seal } from "@motlan/prefill";
import type { Catalogue, DataElement, HeldEvidence } from "@motlan/procedure";
import type { Match } from "@motlan/results";
import { isFromResult } from "@motlan/results";
import { type Form } from "./form.ts";

type Met = Extract<Match, { kind: "met" }>;

/** What the filer is shown of the evidence that spares her a paper: who holds it, since when, and what it says. */
export const heldEvidence = (met: Met, draft: Form, catalogue: Catalogue): HeldEvidence => {
  const { seal, standing } = met;
  const { register, asOf, recordId } = seal.provenance;
  return {
    source: catalogue.registers[register]?.short ?? { vi: register, en: register },
    asOf,
    lines: seals(met, draft, catalogue).map(({ element, sealed }) => lineOf(element, sealed, catalogue)),
    ...(isFromResult(seal, catalogue) ? { resultId: recordId } : {}),
    ...(standing ? { standing } : {}),
  };
};

/** Of a record what it is known by; of a single element the element. */
const seals = ({ seal, record }: Met, { situation, published }: Form, catalogue: Catalogue) => {
  const graph = graphOf(situation.knowledge);
  const entity = record ? catalogue.entities[record.entity] : undefined;
  const ref = record?.ref ?? seal.ref;
  const elements = entity?.label ?? [seal.element];
  const known = entity?.elements ?? elementsOf(seal, catalogue, published.subjects);
  return elements.flatMap((id) => {
    const element = known[id];
    const sealed = graph.seal(ref, id);
    return element && sealed ? [{ element, sealed }] : [];
  });
};

const elementsOf = (
  { element }: Seal,
  { entities }: Catalogue,
  subjects: Form["published"]["subjects"],
): Readonly<Record<string, DataElement>> =>
  Object.values(subjects)
    .map(({ entity }) => entities[entity]?.elements ?? {})
    .find((elements) => Object.hasOwn(elements, element)) ?? {};

const lineOf = (
  { type, params, title }: DataElement,
  { value }: Seal,
  reference: Catalogue,
): HeldEvidence["lines"][number] => {
  const [vi = "", en = ""] = languages.map((language) => fieldType(type).print(value, { language, params, reference }));
  return { title, text: { vi, en } };
};
