import { useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";

interface Props {
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly current: string;
}

/** Where one is on a way of several pages. */
export const Steps = ({ steps, current }: Props) => {
  const t = useText();
  const here = steps.findIndex(({ id }) => id === current);
  return (
    <nav aria-label={t(messages.progress)}>
      <ol className="mt-steps">
        {steps.map(({ id, title }, index) => (
          <li
            key={id}
            aria-current={index === here ? "step" : undefined}
            data-state={index < here ? "done" : undefined}
          >
            {index + 1}. <span className="mt-step-title">{title}</span>
            {index < here && <span className="mt-visually-hidden"> ({t(messages.done)})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
};
