import { useEffect, useId, useRef } from "react";
import { useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";

export interface SummaryItem {
  /** The id of the control to go to. */
  readonly target: string;
  readonly text: string;
  /** Put right since it was told: it stays in its place, so that little moves, and is ticked off. */
  readonly mended?: boolean;
}

interface Props {
  readonly items: readonly SummaryItem[];
  /** Another attempt, another number: the summary takes the focus for each. */
  readonly attempt: number;
}

const goTo = (target: string): void => {
  const control = document.getElementById(target);
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: "center" });
};

/** What is still to be put right, on top of the page, each with a way there. */
export const ErrorSummary = ({ items, attempt }: Props) => {
  const t = useText();
  const box = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (items.length === 0) return null;
  const left = items.filter(({ mended }) => !mended).length;
  const heading = left === 0 ? t(messages.errorsMended) : t(messages.errorsFound, { count: left });
  return (
    <section
      className="ds-error-summary"
      data-mended={left === 0 || undefined}
      ref={box}
      tabIndex={-1}
      aria-labelledby={title}
    >
      <h2 className="ds-heading" id={title}>
        {heading}
      </h2>
      {/* She is at a field far below when it changes; that something was found she hears as the box takes the focus. */}
      <p className="mt-visually-hidden" role="status">
        {left < items.length && heading}
      </p>
      <ul className="ds-list">
        {items.map(({ target, text, mended = false }) => (
          <li key={target + text} data-mended={mended || undefined}>
            <a
              className="ds-link"
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(target);
              }}
            >
              {mended && <span>✓ {t(messages.errorMended)}: </span>}
              <span className="mt-error-text">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
