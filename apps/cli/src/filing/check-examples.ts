import { type Issue, issue } from "@motlan/kernel";
import { previewPersonas } from "@motlan/population";
import { placeIn, type SourceFile } from "@motlan/procedure/compile";
import { nearest } from "@motlan/rules/compile";
import type { LoadedCatalogue } from "@motlan/service";
import { type ExampleOf, examplesOf } from "./examples-of.ts";

/** Examples in which nobody known files, or that come after what is not there or after themselves. */
export const checkExamples = (loaded: LoadedCatalogue): readonly Issue[] => {
  const people = previewPersonas().map(({ key }) => key);
  const after = new Map(examplesOf(loaded).map((example) => [nameOf(example), example.after]));
  // What follows from another mistake is not told: of a procedure that is wrong no examples are read.
  const unread = loaded.definitions.filter(({ compiled, examples }) => !compiled.ok || !examples.ok);
  const isUnread = (name: string) => unread.some(({ id }) => name.startsWith(`${id}.`));
  return loaded.definitions.flatMap(({ id: procedure, beside, examples }) =>
    examples.ok && beside
      ? examples.value.flatMap((example, index) => {
          const complain = complaining(beside, ["examples", index]);
          return [
            ...(people.includes(example.who) ? [] : [complain(["who"], "person-unknown", example.who, people)]),
            ...example.after.flatMap((name, n) => {
              if (isUnread(name)) return [];
              if (!after.has(name)) return [complain(["after", n], "example-unknown", name, [...after.keys()])];
              const own = nameOf({ ...example, procedure });
              return leadsTo(own, name, after) ? [complain(["after", n], "example-after-itself", name, [])] : [];
            }),
          ];
        })
      : [],
  );
};

const nameOf = ({ procedure, id }: Pick<ExampleOf, "procedure" | "id">): string => `${procedure}.${id}`;

type Path = readonly (string | number)[];

const complaining =
  (source: SourceFile, above: Path) =>
  (path: Path, code: string, name: string, known: readonly string[]): Issue => {
    const suggestion = nearest(name, known);
    const place = placeIn(source, [...above, ...path]);
    const where = `examples[${above[1]}].${path.join(".")}`;
    return issue(code, where, { file: source.file, ...place, name, ...(suggestion ? { suggestion } : {}) });
  };

/** Whether going back from an example by what it comes after one meets the goal. */
const leadsTo = (goal: string, from: string, after: ReadonlyMap<string, readonly string[]>): boolean => {
  const seen = new Set<string>();
  const follow = (name: string): boolean => {
    if (name === goal) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return (after.get(name) ?? []).some(follow);
  };
  return follow(from);
};
