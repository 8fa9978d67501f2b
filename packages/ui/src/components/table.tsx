import type { ReactNode } from "react";

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Its rows have nothing that the keyboard gets to: it does by the whole. */
  readonly still?: boolean;
  readonly children: ReactNode;
}

/** Rows of the same shape; wider than the screen, it scrolls by itself. A link or button in each row is how the keyboard gets there. */
export const Table = ({ caption, columns, still = false, children }: Props) => (
  <section className="mt-table-scroll" aria-label={caption} {...(still && { tabIndex: 0 })}>
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
