import type { Type } from "../type.ts";

/** As a message names it: `code marital-status`, `list of number`. */
export const typeName = (type: Type): string => {
  if (type.kind === "code") return `code ${type.list}`;
  if (type.kind === "subject") return `subject ${type.entity}`;
  return type.kind === "list" ? `list of ${typeName(type.of)}` : type.kind;
};

export const isOf = (type: Type, ...kinds: readonly Type["kind"][]): boolean =>
  type.kind === "null" || kinds.includes(type.kind);

/** A code is a text; what is written where a code is expected is checked against the list apart from this. */
const withText = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "code" && b.kind === "text") return a;
  return a.kind === "text" && b.kind === "code" ? b : undefined;
};

const sameCodes = (
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined =>
  a === undefined || b === undefined ? undefined : a.filter((code) => b.includes(code));

/** Of one list; only codes that both know are sure to be codes of both. */
const joinCodes = (a: Extract<Type, { kind: "code" }>, b: Type): Type | undefined => {
  if (b.kind !== "code" || a.list !== b.list) return undefined;
  const codes = sameCodes(a.codes, b.codes);
  return codes === undefined ? { kind: "code", list: a.list } : { kind: "code", list: a.list, codes };
};

const joinMembers = (a: Extract<Type, { kind: "context" }>, b: Type): Type | undefined => {
  const names = Object.keys(a.members);
  if (b.kind !== "context" || Object.keys(b.members).length !== names.length) return undefined;
  const members: Record<string, Type> = {};
  for (const name of names) {
    const [left, right] = [a.members[name], Object.hasOwn(b.members, name) ? b.members[name] : undefined];
    const joined = left === undefined || right === undefined ? undefined : join(left, right);
    if (joined === undefined) return undefined;
    members[name] = joined;
  }
  return { kind: "context", members };
};

const joinItems = (a: Type, b: Type): Type | undefined => {
  const of = join(a, b);
  return of === undefined ? undefined : { kind: "list", of };
};

const joinAlike = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "code") return joinCodes(a, b);
  if (a.kind === "list") return b.kind === "list" ? joinItems(a.of, b.of) : undefined;
  if (a.kind === "context") return joinMembers(a, b);
  if (a.kind === "subject") return b.kind === "subject" && b.entity === a.entity ? a : undefined;
  return a.kind === b.kind ? a : undefined;
};

/** The type of what may be of either type (and be compared with the other); undefined where they do not go together. */
export const join = (a: Type, b: Type): Type | undefined => {
  if (a.kind === "null") return b;
  if (b.kind === "null") return a;
  return withText(a, b) ?? joinAlike(a, b);
};
