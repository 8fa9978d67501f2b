import type { Localized } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import type { Named } from "./plan-tree.ts";

/** What is called by its id where nobody gave it a name. */
const asItIs = (id: string): Localized => ({ vi: id, en: id });

/** An element, or a relation of a record of that entity. */
export const elementNamed = (catalogue: Catalogue, entity: string, id: string): Named => {
  const found = catalogue.entities[entity];
  const relation = found?.relations[id];
  const title = found?.elements[id]?.title ?? relation?.title;
  return { id, title: title ?? (relation ? entityTitle(catalogue, relation.entity) : asItIs(id)) };
};

export const registerNamed = ({ registers }: Catalogue, id: string): Named => ({
  id,
  title: registers[id]?.short ?? asItIs(id),
});

export const registersNamed = (catalogue: Catalogue, ids: readonly string[]): readonly Named[] =>
  [...new Set(ids)].map((id) => registerNamed(catalogue, id));

export const entityTitle = ({ entities }: Catalogue, id: string): Localized => entities[id]?.title ?? asItIs(id);
