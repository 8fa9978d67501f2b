import { fail, type Outcome } from "@motlan/kernel";
import type { WrittenProcedure } from "./format-procedure.ts";
import type { Read, SourceFile } from "./source.ts";
import { nameOf } from "./whole.ts";

/**
 * What is wrong with the procedure that a part of a bundle is, is told there with its own lines; of the bundle it is
 * only said that it hangs on that one.
 */
export const withoutEchoes = <T>(
  outcome: Outcome<T>,
  { data, at }: Read<WrittenProcedure>,
  faulty: (name: string) => boolean,
): Outcome<T> => {
  if (outcome.ok || data.parts === undefined) return outcome;
  const wrong = data.parts.flatMap(({ procedure }, n) =>
    procedure !== undefined && faulty(procedure)
      ? [at(["parts", n, "procedure"], "procedure-faulty", { name: procedure })]
      : [],
  );
  const [first, ...rest] = [...wrong, ...outcome.issues.filter(({ path }) => !wrong.some((it) => it.path === path))];
  return first ? fail(first, ...rest) : outcome;
};

/** Whether the procedure of that name is there and does not compile. */
export const faultyAmong =
  (others: readonly SourceFile[], compiles: (source: SourceFile) => boolean) =>
  (name: string): boolean =>
    others.some((it) => nameOf(it) === name && !compiles(it));
