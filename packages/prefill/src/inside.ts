import { type Catalogue, type Entity, leadsOf, type Procedure, type RelatedShape } from "@motlan/procedure";
import { neededPaths } from "./needs.ts";
import { servicesFor } from "./services.ts";

/** What is needed of the records that relations lead to, by entity and relation: `person.birthNotices`. */
type Inside = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Of what a service says of related records, that which the procedure may come to need of them, whatever is answered:
 * what it uses of the subjects that they may be, what people tell them by, what whoever is named in them is told by, and
 * what others are asked by for the rest. Where the procedure is spread over those picked, it is meant as published.
 */
export const narrowed = (
  related: Readonly<Record<string, RelatedShape>>,
  entity: string,
  { procedure, catalogue }: Needing,
): Readonly<Record<string, RelatedShape>> =>
  Object.fromEntries(
    Object.entries(related).map(([relation, shape]) => {
      const needed = insideOf(procedure, catalogue).get(keyOf(entity, relation)) ?? nothing;
      const inner = narrowed(only(shape.related, needed), shape.entity, { procedure, catalogue });
      const gives = only(shape.gives, withIdentifiers(needed, { shape, catalogue }));
      // Of a record of which nothing is needed but that it is there, something has to be asked for to be told so.
      const isBare = Object.keys(gives).length + Object.keys(inner).length === 0 && shape.key === undefined;
      return [relation, { ...shape, gives: isBare ? shape.gives : gives, related: inner }];
    }),
  );

interface Needing {
  readonly procedure: Procedure;
  readonly catalogue: Catalogue;
}

const nothing: ReadonlySet<string> = new Set();

const keyOf = (entity: string, relation: string): string => `${entity}.${relation}`;

const only = <T>(things: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(things).filter(([key]) => keys.has(key)));

/** With what tells a record to people, and people to us; and what is given to whoever else is asked for the rest. */
const withIdentifiers = (
  needed: ReadonlySet<string>,
  { shape, catalogue }: { readonly shape: RelatedShape; readonly catalogue: Catalogue },
): ReadonlySet<string> => {
  const { label = [], elements = {} }: Partial<Entity> = catalogue.entities[shape.entity] ?? {};
  const numbers = Object.keys(elements).filter((id) => elements[id]?.type === "personal-id");
  const asked = new Set([...needed, ...label, ...numbers]);
  // A set tells also what is added while it is gone through: what identifies may itself have to be asked for.
  for (const element of asked)
    if (!Object.hasOwn(shape.gives, element))
      for (const { given } of servicesFor(catalogue, shape.entity, element)) for (const id of given) asked.add(id);
  return asked;
};

const known = new WeakMap<Procedure, WeakMap<Catalogue, Inside>>();

const insideOf = (procedure: Procedure, catalogue: Catalogue): Inside => {
  const by = known.get(procedure) ?? new WeakMap<Catalogue, Inside>();
  known.set(procedure, by);
  const inside = by.get(catalogue) ?? insideNeeded(procedure, catalogue);
  by.set(catalogue, inside);
  return inside;
};

const insideNeeded = (procedure: Procedure, catalogue: Catalogue): Inside => {
  const paths = neededPaths(procedure, catalogue);
  const inside = new Map<string, Set<string>>();
  const need = (key: string, elements: Iterable<string>): void => {
    inside.set(key, new Set([...(inside.get(key) ?? []), ...elements]));
  };
  for (const path of paths)
    for (const { key, next } of relationsAlong(path, { procedure, catalogue }))
      need(key, next === undefined ? [] : [next]);
  for (const [name, subject] of Object.entries(procedure.subjects))
    for (const path of leadsOf(subject).flatMap(({ reads }) => reads)) {
      const last = relationsAlong(path, { procedure, catalogue }).at(-1);
      if (last && last.next === undefined) need(last.key, usedOf(name, { procedure, paths }));
    }
  return inside;
};

/** The relations that a path goes along, each with what is read of the record that it leads to. */
const relationsAlong = (path: string, { procedure, catalogue }: Needing) => {
  const [name = "", ...steps] = path.split(".");
  let entity = catalogue.entities[procedure.subjects[name]?.entity ?? ""];
  return steps.flatMap((id, index) => {
    const from = entity;
    const relation = from?.relations[id];
    entity = catalogue.entities[relation?.entity ?? ""];
    return from && relation ? [{ key: keyOf(from.id, id), next: steps[index + 1] }] : [];
  });
};

/** What is used of a subject, and of those that may be the same record as it is. */
const usedOf = (
  name: string,
  { procedure, paths }: { readonly procedure: Procedure; readonly paths: ReadonlySet<string> },
  before: readonly string[] = [],
): readonly string[] => {
  if (before.includes(name)) return [];
  const own = [...paths].flatMap((path) => (path.startsWith(`${name}.`) ? [path.split(".")[1] ?? ""] : []));
  const where = (procedure.subjects[name]?.where?.reads ?? []).filter((path) => !path.includes("."));
  const others = Object.keys(procedure.subjects).filter((other) =>
    leadsOf(procedure.subjects[other]).some(({ reads }) => reads.includes(name)),
  );
  return [...own, ...where, ...others.flatMap((it) => usedOf(it, { procedure, paths }, [...before, name]))];
};
