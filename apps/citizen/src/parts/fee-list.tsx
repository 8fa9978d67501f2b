import type { Localized } from "@motlan/kernel";
import { DescriptionList, defineMessages, useLanguage, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { moneyText } from "../messages/format.ts";

const messages = defineMessages({
  none: { vi: "Không mất phí.", en: "Nothing to pay." },
  atCounter: { vi: "Tính tại quầy", en: "Set at the counter" },
  total: { vi: "Tổng cộng", en: "In all" },
  where: { vi: "Nộp tại quầy khi nhận kết quả.", en: "To be paid at the counter with the result." },
});

interface Props {
  readonly lines: readonly { readonly id: string; readonly title: Localized; readonly amount: number | null }[];
  /** An amount, with the way to ask for what it hangs on. */
  readonly explained?: (id: string, amount: string) => ReactNode;
}

/** What is to be paid, and where. */
export const FeeList = ({ lines, explained }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  if (lines.length === 0) return <p>{t(messages.none)}</p>;
  const money = (amount: number | null): string =>
    amount === null ? t(messages.atCounter) : moneyText(amount, language);
  const rows = lines.map(({ id, title, amount }) => ({
    key: id,
    term: t(title),
    value: explained?.(id, money(amount)) ?? money(amount),
  }));
  const sum = sumOf(lines);
  const total = { key: "total", term: t(messages.total), value: money(sum) };
  return (
    <>
      <DescriptionList rows={lines.length > 1 ? [...rows, total] : rows} />
      <p>{t(sum === 0 ? messages.none : messages.where)}</p>
    </>
  );
};

/** A line that is set at the counter leaves the sum open. */
const sumOf = (lines: Props["lines"]): number | null =>
  lines.reduce<number | null>((all, { amount }) => (all === null || amount === null ? null : all + amount), 0);
