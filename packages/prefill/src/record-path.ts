import type { Catalogue, Entity, Procedure } from "@motlan/procedure";

/** The entity of the record that a path leads to: `notice`, `child.birth`; undefined where it names an element. */
export const recordEntity = (path: string, procedure: Procedure, catalogue: Catalogue): Entity | undefined => {
  const [name = "", ...relations] = path.split(".");
  const start = catalogue.entities[procedure.subjects[name]?.entity ?? ""];
  return relations.reduce<Entity | undefined>(
    (entity, id) => catalogue.entities[entity?.relations[id]?.entity ?? ""],
    start,
  );
};
