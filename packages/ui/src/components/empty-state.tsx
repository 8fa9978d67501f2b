import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Nothing here yet, and what could be done about it. */
export const EmptyState = ({ title, children }: Props) => (
  <div className="mt-empty">
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
);
