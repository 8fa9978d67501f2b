import { Tag, useText } from "@motlan/ui";
import type { MyPaperSummary } from "../../api/types.ts";
import { messages } from "./messages.ts";

const looks = {
  "in-force": { tone: "success", icon: "check", words: messages.inForce },
  expired: { tone: "warning", icon: "clock", words: messages.expired },
  revoked: { tone: "danger", icon: "file", words: messages.revoked },
} as const satisfies Readonly<Record<MyPaperSummary["standing"], object>>;

/** Whether a paper counts now. */
export const StandingTag = ({ standing }: Pick<MyPaperSummary, "standing">) => {
  const t = useText();
  const { words, ...look } = looks[standing];
  return <Tag {...look}>{t(words)}</Tag>;
};
