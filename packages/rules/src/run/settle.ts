import { Big } from "big.js";
import { outOf } from "../number/num.ts";
import { DayTime, textOfDayTime } from "../time/day-time.ts";
import { type Pending, pending, type Value } from "../value.ts";
import { Between, Callable, type Inner, isInnerList, Range, unsure } from "./inner.ts";
import { lateTextOf } from "./late.ts";
import { Span } from "./span.ts";

type Settled = Value | Pending | typeof unsure;

const settleList = (items: readonly Inner[]): Settled => {
  const settled: Value[] = [];
  for (const item of items) {
    const value = settleOrUnsure(item);
    if (value === pending || value === unsure) return value;
    settled.push(value);
  }
  return settled;
};

const settleContext = (value: object): Settled => {
  const members: [string, Value][] = [];
  for (const [key, member] of Object.entries(value)) {
    const settled = settleOrUnsure(member);
    if (settled === pending || settled === unsure) return settled;
    members.push([key, settled]);
  }
  return Object.fromEntries(members);
};

const settleRange = ({ from, to, open }: Range): Settled =>
  settleContext({ start: from, end: to, "start included": !open[0], "end included": !open[1] });

/** The nearest number of JSON; null where there is none so great. */
const settleNumber = (value: Big): number | null => {
  const number = outOf(value);
  return Number.isFinite(number) ? number : null;
};

/** What JSON has no form of, as the text or the context that stands for it outside. */
const settleObject = (value: object): Settled => {
  if (value instanceof Big) return settleNumber(value);
  if (value instanceof DayTime) return textOfDayTime(value);
  if (value instanceof Range) return settleRange(value);
  return value instanceof Callable ? null : (lateTextOf(value) ?? settleContext(value));
};

/** As seen from outside, or unsure if any part of it hangs on an unknown day. */
export const settleOrUnsure = (value: Inner): Settled => {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Span || value instanceof Between) return unsure;
  return isInnerList(value) ? settleList(value) : settleObject(value);
};

/** As seen from outside: what hangs on an unknown day is null. */
export const settle = (value: Inner): Value | Pending => {
  const settled = settleOrUnsure(value);
  return typeof settled === "symbol" && settled === unsure ? null : settled;
};
