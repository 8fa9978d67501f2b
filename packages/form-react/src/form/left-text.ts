import type { LeftView } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import { messages } from "../later-messages.ts";

/** What becomes of a value, or a paper, whose register is silent and which she is not asked for. */
export const leftText = (t: Text, { title, whenDown }: LeftView): string => {
  if (whenDown === "official") return t(messages.leftFieldOfficial);
  return t(whenDown === "wait" ? messages.leftFieldWait : messages.leftFieldBlock, { register: t(title) });
};
