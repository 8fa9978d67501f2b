import { useText } from "@motlan/ui";
import { type ReactNode, useState } from "react";
import { messages } from "./messages.ts";

/** What is sensitive is not read over one's shoulder: it shows when asked for. */
export const Covered = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  const [shown, setShown] = useState(false);
  return (
    <span className="mt-masked">
      <span>{shown ? children : t(messages.sensitive)}</span>
      <button type="button" className="ds-link mt-small-action" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {t(shown ? messages.cover : messages.uncover)}
      </button>
    </span>
  );
};
