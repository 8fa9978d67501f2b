import type { Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { DescriptionList, defineMessages, useLanguage, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { moneyText } from "../messages/format.ts";

const messages = defineMessages({
  none: { vi: "Không mất phí.", en: "Nothing to pay." },
  byNotice: { vi: "Theo thông báo của cơ quan thuế", en: "By notice of the tax office" },
  atCounter: { vi: "Tính tại quầy", en: "Set at the counter" },
  total: { vi: "Tổng cộng", en: "In all" },
  whereTax: {
    vi: "Khoản theo thông báo thuế: nộp cho cơ quan thuế trước khi giấy được ký. Còn lại nộp tại quầy.",
    en: "What the tax notice sets is paid to the tax office before the paper is signed; the rest at the counter.",
  },
  where: {
    vi: "Nộp tại quầy của cơ quan giải quyết; chưa nộp được qua mạng.",
    en: "To be paid at the counter of the office; not yet online.",
  },
});

type FeeKind = Procedure["fee"][number]["kind"];

interface Props {
  readonly lines: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly kind: FeeKind;
    readonly amount: number | null;
  }[];
  /** An amount, with the way to ask for what it hangs on. */
  readonly explained?: (id: string, amount: string) => ReactNode;
}

/** What is to be paid, and where. */
export const FeeList = ({ lines, explained }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  if (lines.length === 0) return <p>{t(messages.none)}</p>;
  const money = (amount: number | null, kind: FeeKind = "levy"): string => {
    if (amount !== null) return moneyText(amount, language);
    return t(kind === "tax" ? messages.byNotice : messages.atCounter);
  };
  const rows = lines.map(({ id, title, kind, amount }) => ({
    key: id,
    term: t(title),
    value: explained?.(id, money(amount, kind)) ?? money(amount, kind),
  }));
  const [taxes, fees] = [lines.filter(({ kind }) => kind === "tax"), lines.filter(({ kind }) => kind !== "tax")];
  const sum = sumOf(fees);
  const total = { key: "total", term: t(messages.total), value: money(sum) };
  return (
    <>
      {/* What is paid to two offices is not one sum. */}
      <DescriptionList rows={fees.length > 1 && taxes.length === 0 ? [...rows, total] : rows} />
      <p>{t(taxes.length > 0 ? messages.whereTax : sum === 0 ? messages.none : messages.where)}</p>
    </>
  );
};

/** A line that is set at the counter leaves the sum open. */
const sumOf = (lines: Props["lines"]): number | null =>
  lines.reduce<number | null>((all, { amount }) => (all === null || amount === null ? null : all + amount), 0);
