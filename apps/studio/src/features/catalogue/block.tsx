import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** One part of the catalogue; the page's table of contents leads to it. */
export const Block = ({ id, title, count, children }: Props) => (
  <section className="mt-stack" aria-labelledby={id}>
    <h2 className="ds-heading" data-size="sm" id={id} tabIndex={-1}>
      {title} ({count})
    </h2>
    {children}
  </section>
);
