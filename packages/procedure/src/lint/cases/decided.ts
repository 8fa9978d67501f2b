import type { Tree, Value } from "@motlan/rules";

/** What is not known beforehand: an answer, how a subject stands, or an expression that is taken as a whole. */
export type Unknown = string;

/** A condition in which whatever cannot be gone through case by case is one unknown truth. */
export interface Decided {
  readonly tree: Tree;
  /** The values that an answer is held against. */
  readonly held: ReadonlyMap<Unknown, ReadonlySet<Value>>;
  readonly subjects: ReadonlySet<string>;
}

/** The kinds of answers whose cases can be gone through. */
export type IsCounted = (path: string) => boolean;

export const decided = (tree: Tree, isCounted: IsCounted): Decided => {
  const held = new Map<Unknown, Set<Value>>();
  const subjects = new Set<string>();
  const hold = (of: Tree, ...values: readonly Value[]): boolean => {
    if (of.node === "status") {
      subjects.add(of.subject);
      return true;
    }
    if (of.node !== "read" || !isCounted(of.path)) return false;
    const known = held.get(of.path) ?? new Set();
    for (const value of values) known.add(value);
    held.set(of.path, known);
    return true;
  };
  const truth = (part: Tree): Tree => {
    const path = `?${JSON.stringify(part)}`;
    held.set(path, held.get(path) ?? new Set());
    return { node: "read", path, shape: "boolean" };
  };
  const walk = (part: Tree): Tree => {
    if (part.node === "logic") return { ...part, of: part.of.map(walk) };
    if (part.node === "if") return { ...part, when: walk(part.when), yes: walk(part.yes), no: walk(part.no) };
    if (part.node === "call" && part.name === "not") return { ...part, of: part.of.map(walk) };
    return part.node === "literal" || isHeld(part, hold) ? part : truth(part);
  };
  return { tree: walk(tree), held, subjects };
};

type Hold = (of: Tree, ...values: readonly Value[]) => boolean;

/** Whether a part holds one answer against values that are written out. */
const isHeld = (part: Tree, hold: Hold): boolean => {
  switch (part.node) {
    case "read":
      return part.shape === "boolean" && hold(part);
    case "compare":
      if (!isEquality(part.op) && ![part.left, part.right].some(isNumber)) return false;
      return valueOf(part.right) === undefined
        ? valueOf(part.left) !== undefined && hold(part.right, ...written(part.left))
        : hold(part.left, ...written(part.right));
    case "within":
      return isNumber(part.from) && isNumber(part.to) && hold(part.value, ...written(part.from), ...written(part.to));
    case "in":
      return (
        part.list.node === "list" &&
        part.list.of.every((it) => valueOf(it) !== undefined) &&
        hold(part.value, ...part.list.of.flatMap(written))
      );
    default:
      return false;
  }
};

const isEquality = (op: string): boolean => op === "=" || op === "!=";

const isNumber = (tree: Tree): boolean => typeof valueOf(tree) === "number";

/** A text that stands for another value, such as a day or a long number, is none that could be counted. */
const valueOf = (tree: Tree): Value | undefined =>
  tree.node === "literal" && tree.shape === undefined ? tree.value : undefined;

const written = (tree: Tree): readonly Value[] => {
  const value = valueOf(tree);
  return value === undefined ? [] : [value];
};
