import type { Shape } from "../type.ts";
import { type Conform, conform } from "./conform.ts";
import { type Inner, isContext, type Run } from "./inner.ts";

/** A number as it nearly always is; the exact forms of others are known to `conform`. */
export const isUsualNumber = (value: Inner | undefined): value is number =>
  typeof value === "number" && Number.isFinite(value);

const readNumber = (key: string): Run => {
  const as = conform("number");
  return (_, { context }) => {
    const value = context?.[key];
    return isUsualNumber(value) ? value : as(value ?? null);
  };
};

const readText = (key: string): Run => {
  return (_, { context }) => {
    const value = context?.[key];
    return typeof value === "string" ? value : null;
  };
};

const readTruth = (key: string): Run => {
  return (_, { context }) => {
    const value = context?.[key];
    return typeof value === "boolean" ? value : null;
  };
};

const readAny = (key: string, shape: Shape): Run => {
  const as = conform(shape);
  return (_, { context }) => as(context?.[key] ?? null);
};

const readKey = (key: string, shape: Shape): Run => {
  if (shape === "number") return readNumber(key);
  if (shape === "text") return readText(key);
  return shape === "boolean" ? readTruth(key) : readAny(key, shape);
};

const readInside = (outer: string, inner: readonly string[], as: Conform): Run => {
  return (_, { context }) => {
    let value: Inner = context?.[outer] ?? null;
    for (const key of inner) {
      if (value === null) return null;
      value = isContext(value) ? (value[key] ?? null) : null;
    }
    return value === null ? null : as(value);
  };
};

/** What stands at a path in the context of the run: of `spouse.income` the member of a member. */
export const readKeys = (path: string, shape: Shape): Run => {
  const [outer = "", ...inner] = path.split(".");
  return inner.length === 0 ? readKey(outer, shape) : readInside(outer, inner, conform(shape));
};

/** The same, whatever its shape. */
export const givenUnder = (path: string): Run => {
  const [outer = "", ...inner] = path.split(".");
  if (inner.length > 0) return readInside(outer, inner, (value) => value);
  return (_, { context }) => context?.[outer] ?? null;
};
