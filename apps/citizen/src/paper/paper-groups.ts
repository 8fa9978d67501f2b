import type { Procedure } from "@motlan/procedure";

/** Fields of a paper that speak of the same subject, or of none. */
export interface PaperGroup {
  readonly subject: string | undefined;
  readonly paths: readonly string[];
}

/**
 * The fields of a procedure's result in their order, cut where another subject begins. What is about nobody stays with
 * the subject around it: the birth date in words stands in the middle of the child's.
 */
export const paperGroups = ({ result, fields }: Procedure): readonly PaperGroup[] => {
  const subjects = result.fields.map((path) => fields[path]?.subject);
  const subjectAt = (index: number): string | undefined => {
    const before = subjects.slice(0, index + 1).findLast((it) => it !== undefined);
    const after = subjects.slice(index).find((it) => it !== undefined);
    return subjects[index] ?? (before === after ? before : undefined);
  };
  return result.fields.reduce<readonly PaperGroup[]>((groups, path, index) => {
    const [subject, last] = [subjectAt(index), groups.at(-1)];
    if (last === undefined || last.subject !== subject) return [...groups, { subject, paths: [path] }];
    return [...groups.slice(0, -1), { subject, paths: [...last.paths, path] }];
  }, []);
};
