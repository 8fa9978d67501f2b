import { isDate } from "@motlan/kernel";
import type { RefusalCode } from "../http/answer.ts";
import type { Entry, Journal } from "./journal.ts";
import { type JsonObject, textAt } from "./json-object.ts";
import { dayOf } from "./receipt.ts";

/** The number of a notice is one within the office that issued it. */
export interface Notice {
  readonly soGiay: string;
  readonly coQuan: string;
}

export const noticeIn = (input: JsonObject): Notice => ({
  soGiay: textAt(input, "soGiay"),
  coQuan: textAt(input, "coQuan"),
});

const isSame = (one: Notice, other: Notice): boolean => one.soGiay === other.soGiay && one.coQuan === other.coQuan;

interface Registrations {
  /** The names of the services in the journal that register and that revoke. */
  readonly filed: string;
  readonly revoked: string;
  readonly notice: (entry: Entry) => Notice;
}

/** The registrations of a journal that stand, in order. */
export const standing = (journal: Journal, { filed, revoked, notice }: Registrations): readonly Entry[] => {
  const gone = journal.entries().filter(({ service }) => service === revoked);
  return journal
    .entries()
    .filter((entry) => entry.service === filed && !gone.some(({ input }) => isSame(noticeIn(input), notice(entry))));
};

/** What stands against the revocation of a registration, given those that stand. */
export const checkRevocation = (input: JsonObject, notices: readonly Notice[]): RefusalCode | undefined => {
  const said = ["soGiay", "coQuan", "lyDo"].every((key) => textAt(input, key) !== "");
  if (!said || !isDate(dayOf(textAt(input, "ngay")))) return "SAI_DINH_DANG";
  return notices.some((notice) => isSame(notice, noticeIn(input))) ? undefined : "KHONG_TIM_THAY";
};
