import type { FieldParams } from "@motlan/fields";
import type { SubjectStatus, Type, Value } from "@motlan/rules";
import type { Procedure } from "../../procedure.ts";

/** Answers of these kinds are told apart by the values that rules hold them against. */
export const isCountedType = (type: Type | undefined): boolean =>
  type !== undefined && ["boolean", "code", "number", "money", "text"].includes(type.kind);

const other = "\u0000 another text";

/** One value for each case that can be told apart: all codes, both truths, a number on either side of each bound. */
export const domainOf = (type: Type | undefined, held: Iterable<Value>, bounds: Bounds = {}): readonly Value[] => {
  switch (type?.kind) {
    case undefined:
    case "boolean":
      return [true, false, null];
    case "code":
      return [...(type.codes ?? [...held, other]), null];
    case "number":
    case "money":
      return [
        ...around(
          [...held].filter((it) => typeof it === "number"),
          bounds,
        ),
        null,
      ];
    default:
      return [...held, other, null];
  }
};

/** What a form lets through. */
type Bounds = Pick<FieldParams, "min" | "max">;

const around = (held: readonly number[], { min = -Infinity, max = Infinity }: Bounds): readonly number[] => {
  const sorted = [...new Set([...held, min, max])].filter((it) => Number.isFinite(it)).toSorted((a, b) => a - b);
  const between = sorted.flatMap((it, n) => {
    const next = sorted[n + 1];
    return next === undefined ? [it, it + 1] : [it, (it + next) / 2];
  });
  return [(sorted[0] ?? 0) - 1, ...between].filter((it) => it >= min && it <= max);
};

const chosen: readonly SubjectStatus[] = ["typed", "undetermined", "absent"];

/**
 * How a subject may come to stand. Nobody is left undetermined or absent where the definition offers no such choice; what
 * no rule leads to is typed.
 */
export const statusesOf = ({ subjects }: Procedure, name: string): readonly SubjectStatus[] => {
  const subject = subjects[name];
  const offered = chosen.filter((it) => subject?.else.some(({ status }) => status === it) ?? true);
  return [...new Set<SubjectStatus>(["found", "named", "typed", "unavailable", ...offered])];
};
