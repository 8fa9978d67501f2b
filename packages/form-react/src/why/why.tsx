import { useText } from "@motlan/ui";
import { type ComponentType, type ReactNode, useState } from "react";
import { messages } from "../messages.ts";
import type { Asked } from "./asked.ts";

interface Props extends Asked {
  /** What stands before the question. */
  readonly children?: ReactNode;
}

/**
 * "Why?", and under it what a value was worked out from. Few ask: what answers is fetched when somebody does, and again
 * where it could not be.
 */
export const Why = ({ children, ...asked }: Props) => {
  const t = useText();
  const [Reasons, show] = useState<ComponentType<Asked> | null>(null);
  const open = async (): Promise<void> => {
    show(() => Fetching);
    const fetched = await import("./reasons.tsx").catch(() => ({ Reasons: NotFetched }));
    // Closed meanwhile, it stays so.
    show((now: ComponentType<Asked> | null) => (now === null ? null : fetched.Reasons));
  };
  return (
    <>
      <span className="mt-masked">
        {children}
        <button
          type="button"
          className="ds-link mt-small-action"
          aria-expanded={Reasons !== null}
          onClick={() => (Reasons === null ? void open() : show(null))}
        >
          {t(messages.why)}
          <span className="mt-visually-hidden">: {t(asked.of.title)}</span>
        </button>
      </span>
      {Reasons && <Reasons {...asked} />}
    </>
  );
};

const Fetching = () => {
  const t = useText();
  return (
    <p className="mt-why" role="status">
      {t(messages.whyFetching)}
    </p>
  );
};

const NotFetched = () => {
  const t = useText();
  return (
    <p className="mt-why" role="status">
      {t(messages.whyNotFetched)}
    </p>
  );
};
