import { fieldType } from "@motlan/fields";
import type { Type } from "@motlan/rules";
import type { Scope } from "@motlan/rules/compile";
import type { Catalogue, Entity } from "../catalogue.ts";
import { pickParams } from "./field-params.ts";
import type { ProcedureDefinition } from "./format-procedure.ts";
import { own } from "./own.ts";

/**
 * The names that a procedure's rules may use: its questions, its subjects, and what leads on from them. A subject that
 * is several is a list; what is said of `each` of it speaks of a single one under the same name.
 */
export const procedureScope = (definition: ProcedureDefinition, catalogue: Catalogue, each?: string): Scope => ({
  type: (path) => typeOf(path, { definition, catalogue, each }),
  names: () => [
    ...Object.keys(definition.ask),
    ...Object.entries(definition.subjects).flatMap(([name, { is, several }]) => [
      name,
      ...(several && name !== each ? [] : namesOf(own(catalogue.entities, is)).map((part) => `${name}.${part}`)),
    ]),
  ],
});

/** The names that a rule over a record may use: the elements of its entity and, behind them, those of outside. */
export const recordScope = (entity: Pick<Entity, "elements"> | undefined, lists: Lists, outside?: Scope): Scope => ({
  type: (path) => {
    const [name = "", ...more] = path;
    const type = more.length > 0 ? undefined : elementType(entity, name);
    return type === undefined ? outside?.type(path) : withCodes(type, lists);
  },
  names: () => [...Object.keys(entity?.elements ?? {}), ...(outside?.names() ?? [])],
});

const namesOf = (entity: Entity | undefined): string[] => [
  ...Object.keys(entity?.elements ?? {}),
  ...Object.keys(entity?.relations ?? {}),
];

const elementType = (entity: Pick<Entity, "elements"> | undefined, id: string): Type | undefined => {
  const element = own(entity?.elements, id);
  return element && fieldType(element.type).ruleType(element.params);
};

interface Naming {
  readonly definition: ProcedureDefinition;
  readonly catalogue: Catalogue;
  readonly each: string | undefined;
}

const typeOf = (path: readonly string[], { definition, catalogue, each }: Naming): Type | undefined => {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  const question = own(definition.ask, name);
  if (question)
    return rest.length === 0
      ? withCodes(fieldType(question.type).ruleType(pickParams(question)), catalogue)
      : undefined;
  const subject = own(definition.subjects, name);
  if (subject?.several && name !== each)
    return rest.length === 0 ? { kind: "list", of: { kind: "subject", entity: subject.is } } : undefined;
  return subject && walk(subject.is, rest, catalogue);
};

const walk = (entityId: string, path: readonly string[], catalogue: Catalogue): Type | undefined => {
  const [id, ...rest] = path;
  if (id === undefined) return { kind: "subject", entity: entityId };
  const entity = own(catalogue.entities, entityId);
  const relation = own(entity?.relations, id);
  if (relation?.many && rest.length === 0) return { kind: "list", of: { kind: "subject", entity: relation.entity } };
  if (relation) return relation.many ? undefined : walk(relation.entity, rest, catalogue);
  const type = rest.length === 0 ? elementType(entity, id) : undefined;
  return type && withCodes(type, catalogue);
};

type Lists = Pick<Catalogue, "codeLists">;

/**
 * Literals that meet a code of a list are checked against it: one that is misspelt would never be true. Of an open list
 * the code is a member.
 */
export const withCodes = (type: Type, lists: Lists): Type => {
  if (type.kind === "list") return { kind: "list", of: withCodes(type.of, lists) };
  if (type.kind === "context") {
    const members = Object.entries(type.members).map(([name, of]): [string, Type] => [name, withCodes(of, lists)]);
    return { kind: "context", members: Object.fromEntries(members) };
  }
  const list = type.kind === "code" ? own(lists.codeLists, type.list) : undefined;
  return list && type.kind === "code" ? { ...type, codes: list.codes.map(({ code }) => code) } : type;
};
