import type { Type } from "../type.ts";
import type { Typed } from "./typed.ts";

/** A joined type where the others at its place have a text: no code, but any text. */
const loosened = (type: Type, others: readonly Type[]): Type => {
  if (type.kind === "code") return others.some(({ kind }) => kind === "text") ? { kind: "text" } : type;
  if (type.kind === "list") {
    const items = others.flatMap((other) => (other.kind === "list" ? [other.of] : []));
    return { kind: "list", of: loosened(type.of, items) };
  }
  if (type.kind !== "context") return type;
  const members = Object.entries(type.members).map(([name, of]): [string, Type] => {
    const there = others.flatMap((other) => (other.kind === "context" ? (other.members[name] ?? []) : []));
    return [name, loosened(of, there)];
  });
  return { kind: "context", members: Object.fromEntries(members) };
};

/** A text that is not written out may be any text, and makes no code, wherever it is inside. */
export const honestly = (type: Type, of: readonly Pick<Typed, "type" | "texts">[]): Type =>
  loosened(
    type,
    of.filter(({ texts }) => texts.length === 0).map((item) => item.type),
  );
