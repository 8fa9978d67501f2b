import type { Path } from "../../compile/places.ts";
import { askedFields } from "../../form/visible-fields.ts";
import { stepsOf } from "../../part-of.ts";
import type { Procedure } from "../../procedure.ts";
import type { Check } from "../check.ts";

/** A field of the result that no page asks, no rule works out, no step obtains and no register tells: it stays empty. */
export const resultFieldUnfilled = {
  code: "result-field-unfilled",
  level: "error",
  find: ({ procedure, facts }) => {
    const steps = stepsOf(procedure);
    const filled = new Set([
      ...askedFields(procedure),
      ...steps.flatMap(({ gives, asks = [] }) => [...(gives ? [gives] : []), ...asks]),
    ]);
    return printedIn(procedure).flatMap(({ path, at }) =>
      filled.has(path) || procedure.fields[path]?.computed || facts.holderOf(path) !== undefined
        ? []
        : [{ at, params: { name: path } }],
    );
  },
} as const satisfies Check;

interface Printed {
  readonly path: string;
  readonly at: Path;
}

/** A group of elements is one entry where it is written, and several here: the place is that of all of them. */
const printedIn = ({ result, parts }: Procedure): readonly Printed[] =>
  (parts ?? [{ result }]).flatMap((part, n) => {
    const above: Path = parts ? ["parts", n, "result"] : ["result"];
    return (["fields", "keeps"] as const).flatMap((key) =>
      (part.result[key] ?? []).map((path) => ({ path, at: [...above, key] })),
    );
  });
