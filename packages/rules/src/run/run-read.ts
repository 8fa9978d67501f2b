import type { Shape } from "../type.ts";
import { pending } from "../value.ts";
import { conform } from "./conform.ts";
import { Between, type Inner, isContext, isInnerList, isOpen, openOf, type Run, unsure } from "./inner.ts";

/** A written value: itself, or what its text stands for. */
export const runLiteral = (value: Inner, shape: Shape | undefined): Run => {
  const meant = shape === undefined ? value : conform(shape)(value);
  return () => meant;
};

export const runRead = (path: string, shape: Shape): Run => {
  const as = conform(shape);
  return (env) => {
    const value = env.read(path);
    return value === pending ? value : as(value);
  };
};

/** What the environment has in a slot, whatever its shape. */
export const givenIn = (slot: number): Run => {
  return (env) => env.at?.(slot) ?? null;
};

/** As `runRead`, of what is given. */
export const runGiven = (given: Run, shape: Shape): Run => {
  const as = conform(shape);
  const conformed = (value: Inner): Inner => (value === pending ? value : as(value));
  if (shape !== "number") return (env, locals) => conformed(given(env, locals));
  return (env, locals) => {
    const value = given(env, locals);
    return typeof value === "number" ? value : conformed(value);
  };
};

/** What the environment gave, whatever its shape. */
export const givenAt = (path: string): Run => {
  return (env) => env.read(path);
};

export const runLocal = (slot: number): Run => {
  return (_, locals) => locals.at[slot] ?? null;
};

/** While a register has not answered, a subject has no status yet: what hangs on it is pending too. */
export const runStatus = (subject: string): Run => {
  return (env) => {
    const status = env.status(subject);
    return status === "pending" ? pending : status;
  };
};

const memberOf = (key: string, shape: Shape): ((value: Inner) => Inner) => {
  const as = conform(shape);
  return (value) => (isContext(value) ? as(value[key] ?? null) : null);
};

/** The member of a context; of null, null. */
export const runMember = ({ key, shape }: { key: string; shape: Shape }, of: Run): Run => {
  const member = memberOf(key, shape);
  return (env, locals) => {
    const value = of(env, locals);
    return isOpen(value) ? value : member(value);
  };
};

/** The member of each context of a list (DMN 1.5, 10.3.2.5). */
export const runMembers = ({ key, shape }: { key: string; shape: Shape }, of: Run): Run => {
  const member = memberOf(key, shape);
  return (env, locals) => {
    const value = of(env, locals);
    if (isOpen(value)) return value;
    if (!isInnerList(value)) return null;
    const members = value.map(member);
    return openOf(members) ?? members;
  };
};

/** What was taken for the list of itself; null was not. */
export const runSingle = (of: Run): Run => {
  return (env, locals) => {
    const item = of(env, locals);
    if (item instanceof Between) return unsure;
    return item === null || isOpen(item) ? item : [item];
  };
};

/** A list that is written out: as open as its most open item. */
export const runList = (of: readonly Run[]): Run => {
  return (env, locals) => {
    const items = of.map((item) => item(env, locals));
    return openOf(items) ?? items;
  };
};

export const runToday = (): Run => {
  const as = conform("date");
  return (env) => as(env.today);
};

export const runNow = (): Run => {
  const as = conform("date-time");
  return (env) => as(env.now ?? null);
};
