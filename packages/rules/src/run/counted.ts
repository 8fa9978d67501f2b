import { Big } from "big.js";
import type { CallTree, Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { isReadAnew } from "./fitting.ts";
import { type Inner, isInnerList, type Run } from "./inner.ts";
import { spend } from "./limit.ts";
import { isToldPlainly } from "./told-plainly.ts";
import { weightOf } from "./weight.ts";

/*
 * What bounds a run beside the items of its iterations: how much it goes through, and how much it makes. A name may
 * double what it stands for with every entry of a context, and any of it may stand in an iteration.
 */

type Price = (value: Inner) => number;

/** Items gone through, and items made, that are one step. */
const [perStepGone, perStepMade] = [8, 4];
/** Items that are only seen to be of their type, each time that they are read. */
const perStepChecked = 64;
const perStepPaired = 64;
const perStepSquared = 1024;

const going: Price = (value) => Math.floor(weightOf(value) / perStepGone);
const checking: Price = (value) => Math.floor(weightOf(value) / perStepChecked);
const making: Price = (value) => Math.floor(weightOf(value) / perStepMade);

/** Each of a list that was gathered item by item is a step already. */
const gathering: Price = (value) =>
  isInnerList(value) ? Math.floor((weightOf(value) - value.length) / perStepMade) : 0;

/** Each item is compared with those before it; of what is told by its letters none is. */
const pairing: Price = (value) =>
  isInnerList(value) ? Math.floor((value.length * weightOf(value)) / perStepPaired) : going(value);

/** All places of long decimals are multiplied with one another. */
const squaring: Price = (value) => {
  if (isInnerList(value)) return value.reduce<number>((sum, item) => sum + squaring(item), going(value));
  return value instanceof Big ? Math.ceil(value.e ** 2 / perStepSquared) : 0;
};

const prices: Readonly<Partial<Record<CallTree["name"], Price>>> = {
  "distinct values": pairing,
  stddev: squaring,
  union: pairing,
};

/** In steps, beside the one of any call: each day is counted. */
const fees: Readonly<Partial<Record<CallTree["name"], number>>> = { "working days": 1000, "working hours": 1000 };

/** A result of so many digits was not come by in one operation. */
const series: Price = (value) => (value instanceof Big ? stepsOfSeries : 0);
const stepsOfSeries = 100;

const makings: Readonly<Partial<Record<CallTree["name"], Price>>> = {
  exp: series,
  log: series,
  power: series,
  sqrt: series,
  stddev: series,
};

const isLong = (shape: Shape): boolean => typeof shape !== "string" || shape === "text";

/** What is paid for each part by a node that goes through the whole of it; undefined for one that does not. */
const priceOfParts = (tree: Tree): Price | undefined => {
  switch (tree.node) {
    case "call":
      return isToldPlainly(tree.shape) ? going : (prices[tree.name] ?? going);
    case "compare":
    case "in range":
    case "within":
      return isLong(tree.shape) ? going : undefined;
    case "filter":
    case "for":
    case "if":
    case "in":
    case "members":
    case "quantified":
    case "time":
      return going;
    default:
      return undefined;
  }
};

/** What is paid for what a node gives, where that was not there before. */
const priceOfResult = (tree: Tree): Price | undefined => {
  switch (tree.node) {
    case "number":
      return going;
    case "for":
      return gathering;
    case "call":
      return makings[tree.name] ?? making;
    case "context":
    case "list":
      return making;
    case "at":
    case "member":
    case "members":
    case "read":
      if (typeof tree.shape !== "object") return undefined;
      return isReadAnew(tree.shape) ? making : checking;
    default:
      return undefined;
  }
};

const paid = (run: Run, price: Price | undefined): Run => {
  if (price === undefined) return run;
  return (env, locals) => {
    const value = run(env, locals);
    if (typeof value === "string" || (typeof value === "object" && value !== null)) spend(locals, price(value));
    return value;
  };
};

/** What any evaluation costs, whatever it is given. */
const feeOf = (tree: Tree): number => {
  if (tree.node === "call") return 1 + (fees[tree.name] ?? 0);
  return tree.node === "time" ? 1 : 0;
};

const charged = (run: Run, steps: number): Run => {
  if (steps === 0) return run;
  return (env, locals) => {
    spend(locals, steps);
    return run(env, locals);
  };
};

/** How a node is made of its parts, by `make`. */
type MakeNode = (tree: Tree, make: (part: Tree) => Run) => Run;

/** As `makeNode` makes nodes, but each spends of what its run has left. */
export const counted = (makeNode: MakeNode): ((tree: Tree) => Run) => {
  const make = (tree: Tree): Run => {
    const price = priceOfParts(tree);
    const run = makeNode(tree, price === undefined ? make : (part) => paid(make(part), price));
    return charged(paid(run, priceOfResult(tree)), feeOf(tree));
  };
  return make;
};
