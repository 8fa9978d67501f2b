import type { Issue } from "@motlan/kernel";
import type { FormContextValue } from "../../form/form-context.ts";
import type { KeyedStore } from "../../form/keyed-store.ts";

type Errors = FormContextValue["errors"];

const atOf = ({ params }: Issue): string => String(params?.["at"] ?? "");

/** The issues of a group by cell. `houses` has `1.floors` where the path of that cell is `houses.1.floors`. */
export const cellErrors = (outer: Errors, group: string): KeyedStore<readonly Issue[]> => {
  const inside = (path: string): string => path.slice(group.length + 1);
  const isOf = (path: string) => (issue: Issue) =>
    atOf(issue) === inside(path) || atOf(issue).startsWith(`${inside(path)}.`);
  const ofCell =
    (path: string) =>
    (issue: Issue): Issue => {
      const { at: _, ...words } = issue.params ?? {};
      const rest = atOf(issue).slice(inside(path).length + 1);
      return { ...issue, path, params: rest === "" ? words : { ...words, at: rest } };
    };
  const ofGroup =
    (path: string) =>
    (issue: Issue): Issue => {
      const rest = atOf(issue);
      return { ...issue, path: group, params: { ...issue.params, at: inside(path) + (rest === "" ? "" : `.${rest}`) } };
    };
  /** What React reads must be the same thing as long as nothing has changed. */
  const kept = new Map<string, readonly [of: readonly Issue[], found: readonly Issue[]]>();
  const get = (path: string): readonly Issue[] => {
    const of = outer.get(group);
    const known = kept.get(path);
    if (known?.[0] === of) return known[1];
    const found = of.filter(isOf(path)).map(ofCell(path));
    const same = known?.[1].length === 0 && found.length === 0 ? known[1] : found;
    kept.set(path, [of, same]);
    return same;
  };
  return {
    get,
    set: (path, issues) => {
      const others = outer.get(group).filter((issue) => !isOf(path)(issue));
      outer.set(group, [...others, ...issues.map(ofGroup(path))]);
    },
    subscribe: (_, listener) => outer.subscribe([group], listener),
  };
};
