/** The static type of an expression. Every value may also be null, as in FEEL. */
export type Type =
  | { kind: "boolean" }
  | { kind: "number" }
  | { kind: "text" }
  /** ISO text at run time, full or partial: `1950`, `1950-07`, `1950-07-02`. */
  | { kind: "date" }
  /** Whole days only; ISO text at run time: `P60D`. */
  | { kind: "duration" }
  /** A code of a code list; with `codes`, literals that meet it are checked against them. */
  | { kind: "code"; list: string; codes?: readonly string[] }
  /** At run time a reference (text) to the subject's record. */
  | { kind: "subject"; entity: string }
  | { kind: "list"; of: Type }
  | { kind: "context"; members: Readonly<Record<string, Type>> }
  | { kind: "null" };

/** What of a type matters when a rule runs: how its values look and are compared. */
export type Shape =
  | "null"
  | "boolean"
  | "number"
  | "text"
  | "date"
  | "duration"
  | { readonly list: Shape }
  | { readonly members: Readonly<Record<string, Shape>> };

export const shapeOf = (type: Type): Shape => {
  if (type.kind === "code" || type.kind === "subject") return "text";
  if (type.kind === "list") return { list: shapeOf(type.of) };
  if (type.kind !== "context") return type.kind;
  const members = Object.entries(type.members).map(([name, of]): [string, Shape] => [name, shapeOf(of)]);
  return { members: Object.fromEntries(members) };
};
