import { type Pending, pending, type Value } from "../value.ts";
import { type Inner, isContext, isInnerList, unsure } from "./inner.ts";
import { Span } from "./span.ts";

const isOpen = (value: Inner): value is typeof unsure | Span => value === unsure || value instanceof Span;

const settleList = (items: readonly Inner[]): Value | Pending | typeof unsure => {
  const settled: Value[] = [];
  for (const item of items) {
    const value = settleOrUnsure(item);
    if (value === pending || value === unsure) return value;
    settled.push(value);
  }
  return settled;
};

/** As seen from outside, or unsure if any part of it hangs on an unknown day. */
export const settleOrUnsure = (value: Inner): Value | Pending | typeof unsure => {
  if (isOpen(value)) return unsure;
  if (isInnerList(value)) return settleList(value);
  return value === null || typeof value !== "object" || isContext(value) ? value : null;
};

/** As seen from outside: what hangs on an unknown day is null. */
export const settle = (value: Inner): Value | Pending => {
  const settled = settleOrUnsure(value);
  return settled === unsure ? null : settled;
};
