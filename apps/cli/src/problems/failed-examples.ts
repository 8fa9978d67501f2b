import { issue } from "@motlan/kernel";
import { placeIn } from "@motlan/procedure/compile";
import type { LoadedCatalogue } from "@motlan/service";
import type { Difference } from "../examples/difference.ts";
import type { Tried } from "../examples/try-examples.ts";
import type { Found } from "./found.ts";

/** Examples of which something else comes out than they say, each difference with its place. */
export const failedExamples = ({ definitions }: LoadedCatalogue, tried: readonly Tried[]): readonly Found[] =>
  definitions.flatMap(({ id, beside, examples }) => {
    if (beside === undefined || !examples.ok) return [];
    return examples.value.flatMap((example, n) => {
      const its = tried.find((it) => it.example.procedure === id && it.example.id === example.id);
      return (its?.differences ?? []).map(({ of, expected, found }): Found => {
        const path = ["examples", n, ...partOf({ of })];
        const place = { file: beside.file, ...placeIn(beside, path) };
        const told = { name: example.id, field: of, expected: JSON.stringify(expected), found: JSON.stringify(found) };
        return { level: "error", issue: issue("example-fails", `examples[${n}].${of}`, { ...place, ...told }) };
      });
    });
  });

/** Where an example says it: `fees`, `child.fullName` among the values, `answers.copies` among the answers. */
const partOf = ({ of }: Pick<Difference, "of">): readonly string[] => {
  const [first = "", ...rest] = of.split(".");
  if (rest.length === 0) return ["expect", of];
  return first === "answers" || first === "parties" ? [first, rest.join(".")] : ["expect", "values", of];
};
