import { isOpen, type Run } from "./inner.ts";
import { late } from "./late.ts";

/** What a date, a time, a duration or a range is made of. */
export const runPart = ({ part, isDate }: { part: string; isDate: boolean }, of: Run): Run => {
  const { partOf } = late();
  return (env, locals) => {
    const value = of(env, locals);
    return isOpen(value) ? value : partOf(value, part, isDate);
  };
};
