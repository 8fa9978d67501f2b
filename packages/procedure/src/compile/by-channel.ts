import type { OtherChannel } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import type { Path } from "./places.ts";

type Written<T> = Readonly<Partial<Record<OtherChannel, T>>>;

/** What differs by channel; of a channel by which nothing comes in there is nothing to say. */
export const byChannel = <T, R>(
  c: Compiler,
  { written, at }: { readonly written: Written<T> | undefined; readonly at: Path },
  compiled: (value: T, at: Path) => R | undefined,
): { readonly byChannel?: Written<R> } => {
  if (written === undefined) return {};
  const names = ["counter", "post"] as const;
  const entries = names.flatMap((name) => {
    const value = written[name];
    if (value === undefined) return [];
    if (!c.definition.channels.includes(name)) c.complain([...at, name], "channel-closed", { name });
    const result = compiled(value, [...at, name]);
    return result === undefined ? [] : [[name, result] as const];
  });
  return { byChannel: Object.fromEntries(entries) };
};
