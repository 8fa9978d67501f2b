import type { Type } from "../type.ts";

/** As a message names it: `code marital-status`, `list of number`, `context<province, commune>`. */
export const typeName = (type: Type): string => {
  if (type.kind === "code") return `code ${type.list}`;
  if (type.kind === "subject") return `subject ${type.entity}`;
  if (type.kind === "list" || type.kind === "range") return `${type.kind} of ${typeName(type.of)}`;
  if (type.kind === "context") return `context<${Object.keys(type.members).join(", ")}>`;
  if (type.kind !== "function") return type.kind;
  return `function<${type.takes.map(typeName).join(", ")}> -> ${typeName(type.gives)}`;
};

export const isOf = (type: Type, ...kinds: readonly Type["kind"][]): boolean =>
  type.kind === "null" || kinds.includes(type.kind);

/** A code is a text; what is written where a code is expected is checked against the list apart from this. */
const withText = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "code" && b.kind === "text") return a;
  return a.kind === "text" && b.kind === "code" ? b : undefined;
};

/** A number beside an amount is an amount: `fee > 8000`. */
const withMoney = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "money" && b.kind === "number") return a;
  return a.kind === "number" && b.kind === "money" ? b : undefined;
};

const allCodes = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined =>
  a === undefined || b === undefined ? undefined : [...new Set([...a, ...b])];

/** Of one list: what may be of either may be any code of both. */
const joinCodes = (a: Extract<Type, { kind: "code" }>, b: Type): Type | undefined => {
  if (b.kind !== "code" || a.list !== b.list) return undefined;
  const codes = allCodes(a.codes, b.codes);
  return codes === undefined ? { kind: "code", list: a.list } : { kind: "code", list: a.list, codes };
};

const joinMembers = (a: Extract<Type, { kind: "context" }>, b: Type): Type | undefined => {
  const names = Object.keys(a.members);
  if (b.kind !== "context" || Object.keys(b.members).length !== names.length) return undefined;
  const members: [string, Type][] = [];
  for (const name of names) {
    const [left, right] = [a.members[name], Object.hasOwn(b.members, name) ? b.members[name] : undefined];
    const joined = left === undefined || right === undefined ? undefined : join(left, right);
    if (joined === undefined) return undefined;
    members.push([name, joined]);
  }
  return { kind: "context", members: Object.fromEntries(members) };
};

const joinEnds = (a: Type, b: Type): Type | undefined => {
  const of = join(a, b);
  return of === undefined ? undefined : { kind: "range", of };
};

const joinItems = (a: Type, b: Type): Type | undefined => {
  const of = join(a, b);
  return of === undefined ? undefined : { kind: "list", of };
};

const joinFunctions = (a: Extract<Type, { kind: "function" }>, b: Type): Type | undefined => {
  if (b.kind !== "function" || b.takes.length !== a.takes.length) return undefined;
  const gives = join(a.gives, b.gives);
  const alike = a.takes.every((type, index) => sameType(type, b.takes[index] ?? { kind: "null" }));
  return gives === undefined || !alike ? undefined : { kind: "function", takes: a.takes, gives };
};

const joinAlike = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "code") return joinCodes(a, b);
  if (a.kind === "list") return b.kind === "list" ? joinItems(a.of, b.of) : undefined;
  if (a.kind === "range") return b.kind === "range" ? joinEnds(a.of, b.of) : undefined;
  if (a.kind === "function") return joinFunctions(a, b);
  if (a.kind === "context") return joinMembers(a, b);
  if (a.kind === "subject") return b.kind === "subject" && b.entity === a.entity ? a : undefined;
  return a.kind === b.kind ? a : undefined;
};

/** The type of what may be of either type (and be compared with the other); undefined where they do not go together. */
export const join = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "null") return b;
  if (b.kind === "null") return a;
  return withText(a, b) ?? withMoney(a, b) ?? joinAlike(a, b);
};

/** Types are JSON, made in one way. */
export const sameType = (a: Type, b: Type): boolean => JSON.stringify(a) === JSON.stringify(b);

type TypeOf<Kind extends Type["kind"]> = Extract<Type, { kind: Kind }>;

/** With more members than are known they would be compared as if the others were not there. */
const contextConforms = ({ members }: TypeOf<"context">, wanted: TypeOf<"context">): boolean =>
  Object.keys(members).length === Object.keys(wanted.members).length &&
  Object.entries(wanted.members).every(([name, of]) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    return member !== undefined && conforms(member, of);
  });

/** What it is given may be more than it asks for, what it gives no less than is asked. */
const functionConforms = (type: TypeOf<"function">, wanted: TypeOf<"function">): boolean =>
  type.takes.length === wanted.takes.length &&
  type.takes.every((take, index) => conforms(wanted.takes[index] ?? take, take)) &&
  conforms(type.gives, wanted.gives);

/** Whether a value of the type does where another is wanted (DMN 1.5, 10.3.2.9.2); a code does for a text. */
export const conforms = (type: Type, wanted: Type): boolean => {
  if (type.kind === "null") return true;
  if (type.kind === "context" && wanted.kind === "context") return contextConforms(type, wanted);
  if (type.kind === "function" && wanted.kind === "function") return functionConforms(type, wanted);
  if (type.kind === "list" && wanted.kind === "list") return conforms(type.of, wanted.of);
  if (type.kind === "range" && wanted.kind === "range") return conforms(type.of, wanted.of);
  return join(type, wanted) !== undefined;
};

/** Beyond any type that is meant: a context of contexts that are named twice doubles with each name. */
const maxTypeSize = 5000;

export const isTooLarge = (type: Type): boolean => {
  const parts: Type[] = [type];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind === "context") parts.push(...Object.values(part.members));
    else if (part?.kind === "list" || part?.kind === "range") parts.push(part.of);
    else if (part?.kind === "function") parts.push(...part.takes, part.gives);
    if (parts.length > maxTypeSize) return true;
  }
  return false;
};
