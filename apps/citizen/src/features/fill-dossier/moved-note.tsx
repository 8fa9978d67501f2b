import { localDate } from "@motlan/kernel";
import { Alert, defineMessages, useText } from "@motlan/ui";
import type { MovedForm } from "../../api/types.ts";

interface Day {
  readonly day: string;
}

const messages = defineMessages({
  title: { vi: "Mẫu tờ khai đã thay đổi", en: "This form has changed" },
  since: {
    vi: ({ day }: Day) =>
      `Từ ngày ${day}, hồ sơ nháp này theo mẫu mới. Những gì bạn đã điền vẫn còn, trừ các mục dưới đây.`,
    en: ({ day }: Day) =>
      `Since ${day} this draft goes by the new form. What you filled in is still there, but for what stands below.`,
  },
  all: {
    vi: ({ day }: Day) => `Từ ngày ${day}, hồ sơ nháp này theo mẫu mới. Mọi thứ bạn đã điền vẫn còn.`,
    en: ({ day }: Day) => `Since ${day} this draft goes by the new form. All that you filled in is still there.`,
  },
  lost: { vi: "Không còn hỏi", en: "Not asked any more" },
  asked: { vi: "Được hỏi thêm", en: "Asked anew" },
});

/** What has become of her draft since she began it: nothing goes without a word. */
export const MovedNote = ({ moved: { at, lost, asked } }: { readonly moved: MovedForm }) => {
  const t = useText();
  const day = localDate(at).split("-").toReversed().join("/");
  return (
    <Alert title={t(messages.title)}>
      <p>{t(lost.length === 0 ? messages.all : messages.since, { day })}</p>
      {lost.length > 0 && (
        <>
          <p>{t(messages.lost)}:</p>
          <ul>
            {lost.map(({ title, value }) => (
              <li key={title.vi}>
                {t(title)}: {t(value)}
              </li>
            ))}
          </ul>
        </>
      )}
      {asked.length > 0 && (
        <>
          <p>{t(messages.asked)}:</p>
          <ul>
            {asked.map(({ path, title }) => (
              <li key={path}>{t(title)}</li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
};
