import { fail, type Issue, issue } from "@motlan/kernel";
import { placeIn } from "@motlan/procedure/compile";
import type { Definition } from "./definition.ts";

/**
 * A procedure is known by its folder, its id and its national code. A copied file that keeps a name is refused, and so
 * is an id that is not its folder's: otherwise one procedure would silently stand in another's place.
 */
export const namedOnce = (definitions: readonly Definition[]): readonly Definition[] =>
  definitions.map((definition, index) => {
    const { compiled, id: folder } = definition;
    if (!compiled.ok) return definition;
    const { id, code } = compiled.value;
    const [first, ...rest] = [
      ...(id === folder
        ? []
        : [issueAt(definition, "procedure", { code: "procedure-not-its-folder", name: id, suggestion: folder })]),
      ...(isTaken(code, definitions.slice(0, index))
        ? [issueAt(definition, "code", { code: "name-twice", name: code })]
        : []),
    ];
    return first ? { ...definition, compiled: fail(first, ...rest) } : definition;
  });

const isTaken = (code: string, others: readonly Definition[]): boolean =>
  others.some(({ compiled }) => compiled.ok && compiled.value.code === code);

const issueAt = (
  definition: Definition,
  key: string,
  { code, ...params }: { readonly code: string; readonly name: string; readonly suggestion?: string },
): Issue => issue(code, key, { file: definition.file, ...placeIn(definition, [key]), ...params });
