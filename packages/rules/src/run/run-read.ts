import type { Shape } from "../type.ts";
import { pending } from "../value.ts";
import { conform } from "./conform.ts";
import { type Inner, isContext, type Run, unsure } from "./inner.ts";

export const runRead = (path: string, shape: Shape): Run => {
  const as = conform(shape);
  return (env) => {
    const value = env.read(path);
    return value === pending ? value : as(value);
  };
};

/** While a register has not answered, a subject has no status yet: what hangs on it is pending too. */
export const runStatus = (subject: string): Run => {
  return (env) => {
    const status = env.status(subject);
    return status === "pending" ? pending : status;
  };
};

/** The member of a context; of null, null. What the context was read as has been checked with it. */
export const runMember = (key: string, of: Run): Run => {
  return (env): Inner => {
    const value = of(env);
    if (value === pending || value === unsure) return value;
    return isContext(value) ? (value[key] ?? null) : null;
  };
};

/** A list that is written out: as open as its most open item. */
export const runList = (of: readonly Run[]): Run => {
  return (env) => {
    const items = of.map((item) => item(env));
    if (items.includes(pending)) return pending;
    return items.includes(unsure) ? unsure : items;
  };
};
