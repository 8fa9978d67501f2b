import type { ReactNode } from "react";

export interface TermRow {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** A chip, a link, a button. */
  readonly side?: ReactNode;
  /** What there is to say of it at length, across the row. */
  readonly below?: ReactNode;
}

/** What is known, row by row: what it is, what it says, and whose word it is. */
export const DescriptionList = ({ rows }: { readonly rows: readonly TermRow[] }) => (
  <dl className="mt-terms">
    {rows.map(({ key, term, value, side, below }) => (
      <div className="mt-term" key={key}>
        <dt>{term}</dt>
        <dd className="mt-term-value">{value}</dd>
        {side !== undefined && <dd className="mt-term-side">{side}</dd>}
        {below !== undefined && <dd className="mt-term-below">{below}</dd>}
      </div>
    ))}
  </dl>
);
