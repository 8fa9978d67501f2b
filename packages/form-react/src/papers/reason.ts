import type { RequirementView } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import { messages } from "./messages.ts";

const sentences = {
  unavailable: messages.becauseUnavailable,
  none: messages.becauseNone,
  withdrawn: messages.becauseWithdrawn,
  "shows-otherwise": messages.becauseShowsOtherwise,
  "to-confirm": messages.becauseToConfirm,
  disputed: messages.becauseDisputed,
} as const;

/** Why a paper is asked for although a register would hold it; nothing where none would. */
export const reason = (t: Text, { because, register, province = "" }: RequirementView): string | undefined => {
  if (because === undefined) return undefined;
  const source = t(register ?? messages.aRegister);
  if (because === "not-connected") return t(messages.becauseNotConnected, { source, province });
  return t(sentences[because], { source });
};
