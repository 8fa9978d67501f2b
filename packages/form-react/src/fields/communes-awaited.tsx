import { useText } from "@motlan/ui";
import { useEffect, useState } from "react";
import { messages } from "../messages.ts";

interface Props {
  readonly fetch: () => Promise<void>;
  /** The control that the list is for. */
  readonly target: string;
}

const pause = 150;

/** Stands at a list of communes while it is fetched, and until it could be. */
export const CommunesAwaited = ({ fetch, target }: Props) => {
  const t = useText();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (failed) return;
    // Who goes through the provinces with the arrow keys stops at one.
    const soon = setTimeout(() => void fetch().catch(() => setFailed(true)), pause);
    return () => clearTimeout(soon);
  }, [failed, fetch]);
  const again = (): void => {
    setFailed(false);
    // The button goes; she goes on where the list will be.
    document.getElementById(target)?.focus();
  };
  if (!failed) return <span role="status">{t(messages.fetching)}</span>;
  return (
    <span role="alert">
      {t(messages.notFetched)}{" "}
      <button type="button" className="ds-link mt-small-action" onClick={again}>
        {t(messages.fetchAgain)}
      </button>
    </span>
  );
};
