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
export const paperGroups = ({ result, fields }: Pick<Procedure, "result" | "fields">): readonly PaperGroup[] => {
  const subjects = result.fields.map((path) => fields[path]?.subject);
  const subjectAt = (index: number): string | undefined => {
    const before = subjects.slice(0, index + 1).findLast((it) => it !== undefined);
    const after = subjects.slice(index).find((it) => it !== undefined);
    return subjects[index] ?? (before === after ? before : undefined);
  };
  const spans = result.fields.map((path, index) => ({ path, subject: subjectAt(index) }));
  const starts = spans.flatMap(({ subject }, index) =>
    index === 0 || spans[index - 1]?.subject !== subject ? [index] : [],
  );
  return starts.map((start, nth) => ({
    subject: spans[start]?.subject,
    paths: result.fields.slice(start, starts[nth + 1]),
  }));
};
