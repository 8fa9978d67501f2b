import type { ReactNode } from "react";

export interface StackedRow {
  readonly key: string;
  /** The first is what the row is about; the others follow the columns. */
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly StackedRow[];
}

/** A table that becomes a stack of labelled rows where it would not fit. */
export const StackedTable = ({ caption, columns, rows }: Props) => (
  <table className="ds-table studio-table">
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
    <tbody>
      {rows.map(({ key, cells: [name, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {columns.slice(1).map((column, index) => (
            <td key={column}>
              <span className="studio-label" aria-hidden="true">
                {column}
              </span>
              <div>{cells[index]}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
