import type { ContextTree, Tree } from "../tree.ts";
import { knownShape } from "./known-shape.ts";
import { printText } from "./print-text.ts";
import { level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

type Entry = ContextTree["entries"][number];

interface Put {
  readonly context: Tree;
  readonly entry: Entry;
}

const isCopyOf = ({ key, value }: Entry, slot: number): boolean =>
  value.node === "member" && value.key === key && value.of.node === "local" && value.of.slot === slot;

const mentions = (tree: Tree, slot: number): boolean =>
  JSON.stringify(tree).includes(JSON.stringify({ node: "local", slot }));

const keysOf = (tree: Tree, { names }: Printer): readonly string[] => {
  const shape = knownShape(tree, names);
  return typeof shape === "object" && "members" in shape ? Object.keys(shape.members) : [];
};

const isNothing = (tree: Tree): boolean => tree.node === "literal" && tree.value === null;

/** `if x = null then null else { … }`, of the x in a slot: the context. */
const unlessNull = (tree: Tree, slot: number): ContextTree | undefined => {
  if (tree.node !== "if" || tree.when.node !== "compare" || tree.no.node !== "context") return undefined;
  const { op, left, right } = tree.when;
  const isOfNull = op === "=" && left.node === "local" && left.slot === slot && isNothing(right);
  return isOfNull && isNothing(tree.yes) ? tree.no : undefined;
};

interface Copy {
  readonly entry: Entry;
  readonly keys: readonly string[];
}

/** What copies the context in a slot but for one entry. None reads another: they share a slot that nobody reads. */
const copyOf = (tree: Tree, slot: number): Copy | undefined => {
  const entries = unlessNull(tree, slot)?.entries ?? [];
  const [entry, ...more] = entries.filter((one) => !isCopyOf(one, slot));
  if (entry === undefined || more.length > 0 || mentions(entry.value, slot)) return undefined;
  const isOne = entries.every((one) => one.slot === entry.slot);
  return isOne ? { entry, keys: entries.map(({ key }) => key) } : undefined;
};

/** The parts of `context put(context, key, value)`, which is published as a function that copies the other entries. */
const putOf = ({ to, of }: Extract<Tree, { node: "apply" }>, printer: Printer): Put | undefined => {
  if (to.node !== "function") return undefined;
  const [[slot = -1], [context]] = [to.slots, of];
  const copy = copyOf(to.of, slot);
  if (copy === undefined || context === undefined) return undefined;
  const { entry, keys } = copy;
  const wanted = new Set([...keysOf(context, printer), entry.key]);
  const isAll = wanted.size === keys.length && [...wanted].every((key, index) => key === keys[index]);
  return isAll ? { context, entry } : undefined;
};

export const printPut = (tree: Extract<Tree, { node: "apply" }>, printer: Printer): Printed | undefined => {
  const put = putOf(tree, printer);
  if (put === undefined) return undefined;
  const [context, value] = [printer.print(put.context), printer.print(put.entry.value)];
  return printed(`context put(${context.text}, ${printText(put.entry.key)}, ${value.text})`, level.postfix);
};
