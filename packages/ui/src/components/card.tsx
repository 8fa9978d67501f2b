import type { ReactNode } from "react";

interface Props {
  readonly title?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export const Card = ({ title, level = 2, children }: Props) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="ds-card mt-stack" aria-label={title}>
      {title !== undefined && (
        <Heading className="ds-heading" data-size="xs">
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
};
