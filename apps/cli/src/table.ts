/** A table in Markdown; columns of numbers stand to the right. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { numbers }: { readonly numbers: readonly number[] },
): readonly string[] => [
  row(head),
  row(head.map((_, column) => (numbers.includes(column) ? "--:" : ":--"))),
  ...rows.map(row),
];

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
