import { Big } from "big.js";
import { isNum } from "../../number/num.ts";
import type { Shape } from "../../type.ts";
import { equality } from "../equal.ts";
import { Callable, type Inner, isInnerList, isOpen, openOf, type Truth } from "../inner.ts";
import type { Compare } from "../order.ts";
import { truth } from "../run-logic.ts";
import { isToldPlainly } from "../told-plainly.ts";
import { both, either } from "../truth.ts";
import { type Apply, lenient, lenientOn, strict } from "./define.ts";

type Of = (list: readonly Inner[], rest: readonly Inner[]) => Inner;

/** Of a list and what comes with it; of no list, null. */
const ofList =
  (apply: Of): Apply =>
  ([list = null, ...rest]) =>
    isInnerList(list) ? apply(list, rest) : null;

/** Where a position (from 1, or with a minus from the end) lies in a list; undefined outside. */
const indexOf = (length: number, position: Inner | undefined): number | undefined => {
  if (!isNum(position)) return undefined;
  const at = Number(position);
  const index = at > 0 ? at - 1 : length + at;
  return Number.isInteger(at) && at !== 0 && index >= 0 && index < length ? index : undefined;
};

const sublist: Of = (list, [start, length]) => {
  const from = indexOf(list.length, start);
  if (from === undefined) return null;
  if (length === undefined) return list.slice(from);
  const count = isNum(length) ? Number(length) : -1;
  return Number.isInteger(count) && count > 0 && from + count <= list.length ? list.slice(from, from + count) : null;
};

const insertBefore: Of = (list, [position, item = null]) => {
  const at = indexOf(list.length, position);
  return at === undefined ? null : list.toSpliced(at, 0, item);
};

const remove: Of = (list, [position]) => {
  const at = indexOf(list.length, position);
  return at === undefined ? null : list.toSpliced(at, 1);
};

const concatenate: Apply = (lists) => (lists.every(isInnerList) ? lists.flat() : null);

/** Of a list of truths, or of the arguments; what is no truth counts as null (DMN 1.5, table 75). */
const joining =
  (join: (a: Truth, b: Truth) => Truth, start: boolean): Apply =>
  (args) => {
    const [first = null] = args;
    if (args.length === 1 && first === null) return null;
    const items = args.length === 1 && isInnerList(first) ? first : args;
    return items.reduce<Truth>((result, item) => join(result, truth(item)), start);
  };

/** The places at which a list has an item equal to another; open where that is. */
const indexesOf = (shape: Shape): Apply => {
  const equal = equality(shape);
  return ofList((list, [match = null]) => {
    const found = list.map((item) => equal(item, match));
    return openOf(found) ?? found.flatMap((truthOf, index) => (truthOf === true ? [index + 1] : []));
  });
};

const isAmong = (kept: readonly Inner[], item: Inner, equal: Compare): Truth => {
  let known: Truth = false;
  for (const other of kept) {
    known = either(known, equal(item, other));
    if (known === true) return known;
  }
  return known;
};

const distinct = (equal: Compare, list: readonly Inner[]): Inner => {
  const kept: Inner[] = [];
  for (const item of list) {
    const known = isAmong(kept, item, equal);
    if (isOpen(known)) return known;
    if (known !== true) kept.push(item);
  }
  return kept;
};

/** Of texts, numbers and truths: equal are those that are written alike. */
const distinctPlainly = (list: readonly Inner[]): Inner => {
  const kept = new Map<unknown, Inner>();
  for (const item of list) {
    const key = item instanceof Big ? item.toString() : item;
    if (!kept.has(key)) kept.set(key, item);
  }
  return [...kept.values()];
};

const distinctOf =
  (gather: Apply) =>
  (shape: Shape): Apply => {
    const equal = equality(shape);
    return (args, around) => {
      const list = gather(args, around);
      if (!isInnerList(list)) return null;
      return isToldPlainly(shape) ? distinctPlainly(list) : distinct(equal, list);
    };
  };

const flat = (list: readonly Inner[]): readonly Inner[] =>
  list.flatMap((item) => (isInnerList(item) ? flat(item) : [item]));

/** The right item goes first only where it precedes the left one. */
const merged = (left: readonly Inner[], right: readonly Inner[], precedes: Callable): Inner => {
  const items: Inner[] = [];
  let a = 0;
  let b = 0;
  while (a < left.length && b < right.length) {
    const first = left[a] ?? null;
    const second = right[b] ?? null;
    const holds = precedes.call([second, first]);
    if (isOpen(holds)) return holds;
    items.push(holds === true ? second : first);
    if (holds === true) b += 1;
    else a += 1;
  }
  return [...items, ...left.slice(a), ...right.slice(b)];
};

const mergeSort = (items: readonly Inner[], precedes: Callable): Inner => {
  if (items.length < 2) return items;
  const half = Math.ceil(items.length / 2);
  const left = mergeSort(items.slice(0, half), precedes);
  const right = mergeSort(items.slice(half), precedes);
  if (!isInnerList(left)) return left;
  return isInnerList(right) ? merged(left, right, precedes) : right;
};

/** Stable: what neither precedes the other stays in its order. */
const sort: Of = (list, [precedes]) => (precedes instanceof Callable ? mergeSort(list, precedes) : null);

const replaceMatching = (list: readonly Inner[], match: Callable, item: Inner): Inner => {
  const holds = list.map((old) => truth(match.call([old, item])));
  return openOf(holds) ?? list.map((old, index) => (holds[index] === true ? item : old));
};

const listReplace: Of = (list, [where = null, item = null]) => {
  if (where instanceof Callable) return replaceMatching(list, where, item);
  const at = indexOf(list.length, where);
  return at === undefined ? null : list.with(at, item);
};

/** DMN 1.5, 10.3.4.4. */
export const listFunctions = {
  all: lenient(joining(both, true)),
  any: lenient(joining(either, false)),
  append: lenient(ofList((list, items) => [...list, ...items])),
  concatenate: strict(concatenate),
  "distinct values": lenientOn(distinctOf(([list = null]) => list)),
  flatten: strict(ofList(flat)),
  "index of": lenientOn(indexesOf),
  "insert before": lenient(ofList(insertBefore)),
  "list replace": lenient(ofList(listReplace)),
  remove: strict(ofList(remove)),
  reverse: strict(ofList((list) => list.toReversed())),
  sort: strict(ofList(sort)),
  sublist: strict(ofList(sublist)),
  union: lenientOn(distinctOf(concatenate)),
} as const;
