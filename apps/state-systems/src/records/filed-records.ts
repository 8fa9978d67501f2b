import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { RefusalCode } from "../http/answer.ts";
import { writeHandler } from "../http/write.ts";
import type { Entry, Journal } from "./journal.ts";
import { type JsonObject, textAt } from "./json-object.ts";
import { receiptOf } from "./receipt.ts";
import type { RegisterContext } from "./register-context.ts";
import { checkRevocation, noticeIn, standing } from "./revoked-registrations.ts";

/** What is registered of a life beside birth, marriage and death; the service is `<kind>s/file`, `<kind>s/revoke`. */
export type RecordKind = "recognition" | "change" | "guardianship";

/** The registrations of a kind that a register was told of and that stand, in order. */
export const filedRecords = (journal: Journal, kind: RecordKind): readonly Entry[] =>
  standing(journal, { filed: `file-${kind}`, revoked: `revoke-${kind}`, notice: ({ input }) => noticeIn(input) });

/** True where something is a personal number, or is not there: of older people and of foreigners there may be none. */
export const mayBeNumber = (text: string): boolean => text === "" || isPersonalId(text);

interface Records {
  readonly kind: RecordKind;
  /** How the register numbers what it takes in, and under which key it says so. */
  readonly receipt: { readonly of: string; readonly key: "so" | "maBienNhan" };
  /** What stands against it beside a number and an office of its extract, which all have. */
  readonly check: (input: JsonObject) => RefusalCode | undefined;
}

export const recordWrites = (
  { journal, clock }: RegisterContext,
  { kind, receipt, check }: Records,
): readonly HttpHandler[] => {
  const notices = () => filedRecords(journal, kind).map(({ input }) => noticeIn(input));
  const perform = (_input: JsonObject, at: string): JsonObject => ({
    [receipt.key]: receiptOf(receipt.of, journal, at),
  });
  return [
    writeHandler({
      path: `*/${kind}s/file`,
      service: `file-${kind}`,
      journal,
      clock,
      check: (input) =>
        textAt(input, "soGiay") === "" || textAt(input, "coQuan") === "" ? "SAI_DINH_DANG" : check(input),
      perform,
    }),
    writeHandler({
      path: `*/${kind}s/revoke`,
      service: `revoke-${kind}`,
      journal,
      clock,
      check: (input) => checkRevocation(input, notices()),
      perform,
    }),
  ];
};
