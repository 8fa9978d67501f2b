import type { Instant } from "@motlan/kernel";
import { Tag, useText } from "@motlan/ui";
import { type DueTone, dueFrom } from "../words/due.ts";

const looks = {
  overdue: { tone: "danger", icon: "clock" },
  today: { tone: "warning", icon: "clock" },
  later: { tone: "neutral", icon: "clock" },
} as const satisfies Readonly<Record<DueTone, { tone: string; icon: string }>>;

/** How long is left: in words first, and in colour. */
export const DueTag = ({ due, now }: { readonly due: Instant; readonly now: Instant }) => {
  const t = useText();
  const { tone, words } = dueFrom(due, now);
  return <Tag {...looks[tone]}>{t(words)}</Tag>;
};
