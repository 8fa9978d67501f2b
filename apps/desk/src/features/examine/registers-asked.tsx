import { DescriptionList, Details, Tag, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { printInstant } from "../../words/dates.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

type Enquiry = Examined["enquiries"][number];

const outcomes = {
  found: { tone: "success", words: { vi: "Có bản ghi", en: "Record found" } },
  none: { tone: "neutral", words: { vi: "Không có bản ghi", en: "No record" } },
  asking: { tone: "neutral", words: { vi: "Đang hỏi", en: "Being asked" } },
  unavailable: { tone: "warning", words: { vi: "Không trả lời", en: "No answer" } },
  several: { tone: "warning", words: { vi: "Nhiều bản ghi, không rõ bản nào", en: "Several records, unclear which" } },
  deferred: { tone: "warning", words: { vi: "Sẽ trả lời sau", en: "Answers later" } },
  denied: { tone: "warning", words: { vi: "Không cho phép tra cứu", en: "Look-up not allowed" } },
  stranger: { tone: "danger", words: { vi: "Trả nhầm người: đã bỏ", en: "Somebody else's record: not used" } },
  malformed: { tone: "warning", words: { vi: "Trả lời sai dạng", en: "Answer malformed" } },
} as const satisfies Readonly<Record<Enquiry["outcome"], object>>;

/** Every question that was put to a register for this dossier, and what came of it. */
export const RegistersAsked = ({ examined: { enquiries, registers } }: { readonly examined: Examined }) => {
  const t = useText();
  if (enquiries.length === 0) return null;
  const rows = enquiries.map(({ id, register, at, outcome }) => ({
    key: id,
    term: printInstant(at),
    value: t(registerName(register, registers)),
    side: <Tag tone={outcomes[outcome].tone}>{t(outcomes[outcome].words)}</Tag>,
  }));
  return (
    <Details summary={`${t(messages.registers)} (${rows.length})`}>
      <DescriptionList rows={rows} />
    </Details>
  );
};
