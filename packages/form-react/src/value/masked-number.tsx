import { maskPersonalId } from "@motlan/fields";
import { useText } from "@motlan/ui";
import { useState } from "react";
import { messages } from "../messages.ts";

/** A personal number of which only the ends are shown until asked for. */
export const MaskedNumber = ({ id }: { readonly id: string }) => {
  const t = useText();
  const [shown, setShown] = useState(false);
  return (
    <span className="mt-masked">
      <span>{shown ? id : maskPersonalId(id)}</span>
      <button type="button" className="ds-link mt-small-action" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {t(shown ? messages.hide : messages.reveal)}
      </button>
    </span>
  );
};
