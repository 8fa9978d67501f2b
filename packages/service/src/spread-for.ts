import type { Dossier } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import { type Localized, languages } from "@motlan/kernel";
import { type One, oneNamed, type Procedure, spread } from "@motlan/procedure";
import type { Context } from "./context.ts";

/** The procedure of a sent dossier, spread over those picked in it, each called by its name. */
export const spreadFor = (
  dossier: Dossier,
  published: Procedure,
  { catalogue }: Pick<Context, "catalogue">,
): Procedure => {
  const ones = Object.keys(dossier.subjects).flatMap((name): One[] => {
    const one = oneNamed(name);
    const template = published.subjects[one?.subject ?? ""];
    if (one === null || template === undefined) return [];
    return [{ ...one, title: called(name, template.entity, { dossier, catalogue }) ?? template.title }];
  });
  return spread(published, ones);
};

interface Naming {
  readonly dossier: Dossier;
  readonly catalogue: Context["catalogue"];
}

/** The first of the elements that its entity is known by. */
const called = (name: string, entityId: string, { dossier, catalogue }: Naming): Localized | null => {
  const entity = catalogue.entities[entityId];
  const element = entity?.elements[entity.label[0] ?? ""];
  const sourced = element && dossier.values[`${name}.${element.id}`];
  if (!element || !sourced) return null;
  const [vi = "", en = ""] = languages.map((language) =>
    fieldType(element.type).print(sourced.value, { language, params: element.params, reference: catalogue }),
  );
  return { vi, en };
};
