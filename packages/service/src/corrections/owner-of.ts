import type { Seal } from "@motlan/prefill";
import type { Catalogue, Field } from "@motlan/procedure";
import type { Form } from "../form.ts";

/** What of which entity a field asks. */
export const placeIn = ({ procedure }: Pick<Form, "procedure">, { subject = "", element = "" }: Field) => ({
  entity: procedure.subjects[subject]?.entity ?? "",
  element,
});

type Place = ReturnType<typeof placeIn>;

/** The register where a value arises; the one that said it, where the dictionary names none. */
const originalOf = ({ entities }: Catalogue, { entity, element }: Place, { provenance }: Seal): string =>
  entities[entity]?.elements[element]?.original ?? provenance.register;

/** Who is asked to put it right: where it arises, or who said it, where only that takes such requests. */
export const ownerOf = (catalogue: Catalogue, place: Place, seal: Seal): string => {
  const original = originalOf(catalogue, place, seal);
  return [original, seal.provenance.register].find((id) => catalogue.registers[id]?.corrections) ?? original;
};
