import type { FormState } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { messages } from "../messages.ts";
import { idOf } from "./names.ts";

interface Props {
  readonly name: string;
  readonly registers: FormState["registers"];
}

/** In place of a list to pick from that has nothing in it: why, and what to do. */
export const EmptyListAlert = ({ name, registers }: Props) => {
  const t = useText();
  const isSilent = registers.some((register) => register.state === "unavailable");
  return (
    <div id={idOf(name)} tabIndex={-1}>
      <Alert tone="warning">{t(isSilent ? messages.listNotFetched : messages.listEmpty)}</Alert>
    </div>
  );
};
