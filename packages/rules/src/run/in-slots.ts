import { isPlainDay } from "@motlan/kernel";
import type { CallTree, CompareOp, CompareTree, Tree } from "../tree.ts";
import { type Env, type Pending, pending, type Value } from "../value.ts";
import { functionOf } from "./functions/registry.ts";
import { none } from "./inner.ts";
import { writtenIn } from "./written.ts";

/** What a rule, or a part of one, gives that reads nothing but the environment. */
type Given<T> = (env: Env) => T;

type Quick = boolean | number | null | Pending;

type IfTree = Extract<Tree, { node: "if" }>;
type NumberTree = Extract<Tree, { node: "number" }>;

const { isSafeInteger } = Number;

/** Whether a number is whole, or ends in a half, and is safe. */
const isHalves = (n: number): boolean => isSafeInteger(2 * n);

/** Where the value at a path is kept; undefined if it is read by its path. */
export type SlotOf = (path: string) => number | undefined;

const valueAt = (env: Env, slot: number): Value | Pending => env.at?.(slot) ?? null;

type Beside<W> = <T>(slot: number, written: W, otherwise: Given<T>) => Given<T | Quick>;

/**
 * `x > 100`: nothing is less or more than what is not there, and nothing equal to it. JS's own comparison is exact
 * between numbers whose shortest texts are the decimals that are meant.
 */
const besideNumber: Readonly<Record<CompareOp, Beside<number>>> = {
  "=": (slot, n, otherwise) => (env) => {
    const value = valueAt(env, slot);
    if (typeof value === "number") return value === n;
    return value === null ? false : otherwise(env);
  },
  "!=": (slot, n, otherwise) => (env) => {
    const value = valueAt(env, slot);
    if (typeof value === "number") return value !== n;
    return value === null ? true : otherwise(env);
  },
  "<": (slot, n, otherwise) => (env) => {
    const value = valueAt(env, slot);
    if (typeof value === "number") return value < n;
    return value === null ? null : otherwise(env);
  },
  "<=": (slot, n, otherwise) => (env) => {
    const value = valueAt(env, slot);
    if (typeof value === "number") return value <= n;
    return value === null ? null : otherwise(env);
  },
  ">": (slot, n, otherwise) => (env) => {
    const value = valueAt(env, slot);
    if (typeof value === "number") return value > n;
    return value === null ? null : otherwise(env);
  },
  ">=": (slot, n, otherwise) => (env) => {
    const value = valueAt(env, slot);
    if (typeof value === "number") return value >= n;
    return value === null ? null : otherwise(env);
  },
};

/** `x = "late"`. */
const isText: Beside<string> = (slot, text, otherwise) => (env) => {
  const value = valueAt(env, slot);
  if (typeof value === "string") return value === text;
  return value === null ? false : otherwise(env);
};

/** `x = true`. */
const isTruth: Beside<boolean> = (slot, wanted, otherwise) => (env) => {
  const value = valueAt(env, slot);
  if (typeof value === "boolean") return value === wanted;
  return value === null ? false : otherwise(env);
};

const isDay = (value: Value): value is string => typeof value === "string" && isPlainDay(value);

const ofSign: Readonly<Partial<Record<CompareOp, (sign: number) => boolean>>> = {
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

/** `until < from`, of full dates: they sort as text. */
const besideDate = <T>({ op }: CompareTree, [left, right]: readonly [number, number], otherwise: Given<T>) => {
  const holds = ofSign[op];
  if (holds === undefined) return undefined;
  return (env: Env): T | Quick => {
    const value = valueAt(env, left);
    const other = valueAt(env, right);
    if (value === pending || other === pending) return pending;
    if (value === null || other === null) return null;
    if (!isDay(value) || !isDay(other)) return otherwise(env);
    return holds(value < other ? -1 : Number(value > other));
  };
};

interface Summand {
  readonly slot: number;
  /** What it counts where there is none: in `if x = null then 0 else x`. */
  readonly ofNull: number | null;
}

/** The value of `if x = null then 0 else x` where there is no `x`; undefined of any other tree. */
const defaultIn = (tree: IfTree): number | undefined => {
  const { when, yes, no } = tree;
  if (when.node !== "compare" || when.op !== "=" || writtenIn(when.right) !== null) return undefined;
  const [asked, ofNull] = [when.left, writtenIn(yes)];
  if (asked.node !== "read" || no.node !== "read" || asked.path !== no.path) return undefined;
  return typeof ofNull === "number" ? ofNull : undefined;
};

const summandIn = (tree: Tree, slotOf: SlotOf): Summand | undefined => {
  const ofNull = tree.node === "if" ? defaultIn(tree) : null;
  const read = tree.node === "if" ? tree.no : tree;
  const slot = read.node === "read" ? slotOf(read.path) : undefined;
  return slot === undefined || ofNull === undefined ? undefined : { slot, ofNull };
};

/** What is added up, where that is nothing but values in slots. */
const summandsIn = (tree: Tree, slotOf: SlotOf): readonly Summand[] | undefined => {
  if (tree.node !== "number" || tree.op !== "+") {
    const only = summandIn(tree, slotOf);
    return only && [only];
  }
  const [first, last] = [summandsIn(tree.left, slotOf), summandsIn(tree.right, slotOf)];
  return first && last && [...first, ...last];
};

/** `a + b + c`, `2 * (a + b)`: with whole numbers, and halves, JS reckons exactly as far as these are safe. */
const sum = <T>(tree: NumberTree, slotOf: SlotOf, otherwise: Given<T>): Given<T | Quick> | undefined => {
  const factor = tree.op === "*" ? writtenIn(tree.left) : 1;
  const summands = summandsIn(tree.op === "*" ? tree.right : tree, slotOf);
  if (typeof factor !== "number" || !isHalves(factor) || summands === undefined) return undefined;
  const [slots, ofNull] = [summands.map(({ slot }) => slot), summands.map((of) => of.ofNull)];
  return (env) => {
    let total = 0;
    for (let index = 0; index < slots.length; index += 1) {
      const value = valueAt(env, slots[index] ?? 0) ?? ofNull[index];
      if (typeof value !== "number" || !isSafeInteger(value)) return otherwise(env);
      total += value;
      if (!isSafeInteger(total)) return otherwise(env);
    }
    const product = factor * total;
    return isHalves(product) ? product + 0 : otherwise(env);
  };
};

/** `matches(value, "^[A-Z]{2}$")`. */
const matching = <T>({ name, of }: CallTree, slotOf: SlotOf, otherwise: Given<T>): Given<T | Quick> | undefined => {
  const [text, pattern, ...flags] = of;
  if (name !== "matches" || text?.node !== "read" || flags.length > 0) return undefined;
  const [slot, written] = [slotOf(text.path), writtenIn(pattern)];
  const looked = typeof written === "string" ? functionOf(name).written?.(written) : undefined;
  if (slot === undefined || !looked) return undefined;
  return (env) => {
    const value = valueAt(env, slot);
    const found = typeof value === "string" ? looked(value, none) : undefined;
    return typeof found === "boolean" ? found : otherwise(env);
  };
};

const comparing = <T>(tree: CompareTree, slotOf: SlotOf, otherwise: Given<T>): Given<T | Quick> | undefined => {
  const { op, shape, left, right } = tree;
  const slot = left.node === "read" ? slotOf(left.path) : undefined;
  if (slot === undefined) return undefined;
  const [written, other] = [writtenIn(right), right.node === "read" ? slotOf(right.path) : undefined];
  if (typeof written === "number" && shape === "number") return besideNumber[op](slot, written, otherwise);
  if (other !== undefined && shape === "date") return besideDate(tree, [slot, other], otherwise);
  if (op !== "=") return undefined;
  if (typeof written === "string" && shape === "text") return isText(slot, written, otherwise);
  return typeof written === "boolean" && shape === "boolean" ? isTruth(slot, written, otherwise) : undefined;
};

/**
 * What forms judge most often, in one closure where the node and its parts would take one each; `otherwise` is what the
 * node means, for values that are not the usual. Undefined of any other tree.
 */
export const inSlots = <T>(tree: Tree, slotOf: SlotOf, otherwise: Given<T>): Given<T | Quick> | undefined => {
  switch (tree.node) {
    case "compare":
      return comparing(tree, slotOf, otherwise);
    case "number":
      return sum(tree, slotOf, otherwise);
    case "call":
      return matching(tree, slotOf, otherwise);
    default:
      return undefined;
  }
};
