import { localDate } from "@motlan/kernel";
import { Alert, defineMessages, type Text, useText } from "@motlan/ui";
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
  otherwise: {
    vi: "Được hỏi theo cách khác, xin trả lời lại. Trước đây bạn đã điền",
    en: "Asked in another way; please answer again. You had filled in",
  },
  asked: { vi: "Được hỏi thêm", en: "Asked anew" },
});

type Lost = MovedForm["lost"];

/** What has become of her draft since she began it: nothing goes without a word. */
export const MovedNote = ({ moved: { at, lost, asked } }: { readonly moved: MovedForm }) => {
  const t = useText();
  const day = localDate(at).split("-").toReversed().join("/");
  const again = new Set(asked.map(({ path }) => path));
  const gone = lost.filter(({ path }) => !again.has(path));
  const otherwise = lost.filter(({ path }) => again.has(path));
  const anew = asked.filter(({ path }) => !otherwise.some((it) => it.path === path));
  return (
    <div className="mc-narrow">
      <Alert title={t(messages.title)}>
        <p>{t(lost.length === 0 ? messages.all : messages.since, { day })}</p>
        <Listed title={t(messages.lost)} lines={answersIn(gone, t)} />
        <Listed title={t(messages.otherwise)} lines={answersIn(otherwise, t)} />
        <Listed title={t(messages.asked)} lines={anew.map(({ path, title }) => ({ path, line: t(title) }))} />
      </Alert>
    </div>
  );
};

interface Line {
  readonly path: string;
  readonly line: string;
}

const answersIn = (lost: Lost, t: Text): readonly Line[] =>
  lost.map(({ path, title, value }) => ({ path, line: `${t(title)}: ${t(value)}` }));

const Listed = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) =>
  lines.length > 0 && (
    <>
      <p>{title}:</p>
      <ul>
        {lines.map(({ path, line }) => (
          <li key={path}>{line}</li>
        ))}
      </ul>
    </>
  );
