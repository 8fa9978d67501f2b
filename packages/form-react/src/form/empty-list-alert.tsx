import type { FormState } from "@motlan/procedure";
import { Alert, defineMessages, useText } from "@motlan/ui";
import { idOf } from "./names.ts";

const messages = defineMessages({
  listNotFetched: {
    vi: "Chưa lấy được danh sách từ cơ sở dữ liệu. Những gì đã điền vẫn được giữ. Hãy thử lại sau.",
    en: "The list could not be fetched from the registers. What you filled in is kept. Please try again later.",
  },
  listEmpty: {
    vi: "Các cơ sở dữ liệu không có ai, không có gì để chọn ở đây, nên chưa nộp trực tuyến được. Hãy đến nơi giải quyết hồ sơ.",
    en: "The registers hold nothing to choose from here, so this cannot be sent online. Please go to the office that handles it.",
  },
});

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
