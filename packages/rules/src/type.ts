/** The static type of an expression. Every value may also be null, as in FEEL. */
export type Type =
  | { kind: "boolean" }
  /** A decimal number of 34 digits. */
  | { kind: "number" }
  /** An amount in đồng: a number that is not multiplied with its like. */
  | { kind: "money" }
  | { kind: "text" }
  /** ISO text at run time, full or partial: `1950`, `1950-07`, `1950-07-02`. */
  | { kind: "date" }
  | { kind: "time" }
  | { kind: "date-time" }
  /** FEEL's days and time duration: `P60D`, `PT36H`. */
  | { kind: "duration" }
  /** FEEL's years and months duration: `P1Y6M`. */
  | { kind: "months" }
  /** A code of a code list; with `codes`, literals that meet it are checked against them. */
  | { kind: "code"; list: string; codes?: readonly string[] }
  /** At run time a reference (text) to the subject's record. */
  | { kind: "subject"; entity: string }
  | { kind: "list"; of: Type }
  | { kind: "range"; of: Type }
  | { kind: "context"; members: Readonly<Record<string, Type>> }
  | { kind: "function"; takes: readonly Type[]; gives: Type }
  | { kind: "null" };

/** What of a type matters when a rule runs: how its values look and are compared. */
export type Shape =
  | "null"
  | "boolean"
  | "number"
  | "text"
  | "date"
  | "time"
  | "date-time"
  | "duration"
  | "months"
  | "function"
  | { readonly list: Shape }
  | { readonly range: Shape }
  | { readonly members: Readonly<Record<string, Shape>> };

export const shapeOf = (type: Type): Shape => {
  switch (type.kind) {
    case "code":
    case "subject":
      return "text";
    case "money":
      return "number";
    case "list":
      return { list: shapeOf(type.of) };
    case "range":
      return { range: shapeOf(type.of) };
    case "context":
      return { members: Object.fromEntries(Object.entries(type.members).map(([name, of]) => [name, shapeOf(of)])) };
    default:
      return type.kind;
  }
};
