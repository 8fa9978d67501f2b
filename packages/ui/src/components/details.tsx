import type { ReactNode } from "react";

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

export const Details = ({ summary, open, children }: Props) => (
  <details className="ds-details" open={open}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
);
