import type { SourcedValues } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import { type Localized, languages } from "@motlan/kernel";
import { aboutOf, type One, oneNamed, type Procedure, resultAsIssued, spread } from "@motlan/procedure";
import type { Context } from "./context.ts";

type Catalogue = Context["catalogue"];

/**
 * The procedure of what was sent or issued, with the kind of result that it comes to, spread over those whose values it
 * has, each called by its name.
 */
export const spreadFor = (
  { values }: { readonly values: SourcedValues },
  published: Procedure,
  { catalogue }: Pick<Context, "catalogue">,
): Procedure => {
  const names = [...new Set(Object.keys(values).map((path) => path.split(".")[0] ?? ""))];
  const ones = names.flatMap((name): One[] => {
    const one = oneNamed(name);
    const template = published.subjects[one?.subject ?? ""];
    if (one === null || template === undefined) return [];
    return [{ ...one, title: called(name, template.entity, { values, catalogue }) ?? template.title }];
  });
  return spread(withoutUnasked(resultAsIssued(published, { values }), names), ones);
};

/** A party who is asked only in some cases, and was not: the result is not of her. */
const withoutUnasked = (procedure: Procedure, names: readonly string[]): Procedure => {
  const { parties = [], result } = procedure;
  const unasked = parties.filter(({ id, when }) => when !== undefined && !names.includes(id)).map(({ id }) => id);
  const about = aboutOf(result).filter((subject) => !unasked.includes(subject));
  return about.length === aboutOf(result).length ? procedure : { ...procedure, result: { ...result, about } };
};

interface Naming {
  readonly values: SourcedValues;
  readonly catalogue: Catalogue;
}

/** The first of the elements that its entity is known by. */
const called = (name: string, entityId: string, { values, catalogue }: Naming): Localized | null => {
  const entity = catalogue.entities[entityId];
  const element = entity?.elements[entity.label[0] ?? ""];
  const sourced = element && values[`${name}.${element.id}`];
  if (!element || !sourced) return null;
  const [vi = "", en = ""] = languages.map((language) =>
    fieldType(element.type).print(sourced.value, { language, params: element.params, reference: catalogue }),
  );
  return { vi, en };
};
