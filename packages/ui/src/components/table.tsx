import type { ReactNode } from "react";

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** Rows of the same shape; wider than the screen, it scrolls by itself. Each row has a link or button, which is how the keyboard gets there. */
export const Table = ({ caption, columns, children }: Props) => (
  <section className="mt-table-scroll" aria-label={caption}>
    <table className="ds-table">
      <caption className="mt-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);
