import { isPartialDate } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { RefusalCode } from "../http/answer.ts";
import { writeHandler } from "../http/write.ts";
import type { Entry, Journal } from "./journal.ts";
import { type JsonObject, textAt } from "./json-object.ts";
import { receiptOf } from "./receipt.ts";
import type { RegisterContext } from "./register-context.ts";
import { checkRevocation, noticeIn, standing } from "./revoked-registrations.ts";

/** The deaths that a register was told of and that stand, in order. */
export const filedDeaths = (journal: Journal): readonly Entry[] =>
  standing(journal, { filed: "file-death", revoked: "revoke-death", notice: ({ input }) => noticeIn(input) });

/** What a register was told of somebody's death. */
export const deathOf = (journal: Journal, personalId: string): JsonObject | undefined =>
  filedDeaths(journal).find(({ input }) => textAt(input, "soDinhDanh") === personalId)?.input;

/** Who died long ago may have had no number; whoever has one dies once. */
const checkDeath = ({ journal, people }: RegisterContext, input: JsonObject): RefusalCode | undefined => {
  const personalId = textAt(input, "soDinhDanh");
  const said = textAt(input, "soGiay") !== "" && textAt(input, "coQuan") !== "";
  if (!said || !isPartialDate(textAt(input, "ngayChet"))) return "SAI_DINH_DANG";
  if (personalId === "") return undefined;
  if (!isPersonalId(personalId)) return "SAI_DINH_DANG";
  const isDead = people.person(personalId)?.diedOn !== undefined || deathOf(journal, personalId) !== undefined;
  return isDead ? "DA_KHAI_TU" : undefined;
};

/** How a register numbers what it takes in, and under which key it says so. */
interface Receipt {
  readonly of: string;
  readonly key: "so" | "maBienNhan";
}

/** Deaths: a register is told of them, and that one was registered wrongly. */
export const deathWrites = (context: RegisterContext, { of, key }: Receipt): readonly HttpHandler[] => {
  const { journal, clock } = context;
  const notices = () => filedDeaths(journal).map(({ input }) => noticeIn(input));
  const perform = (_input: JsonObject, at: string): JsonObject => ({ [key]: receiptOf(of, journal, at) });
  return [
    writeHandler({
      path: "*/deaths/file",
      service: "file-death",
      journal,
      clock,
      check: (input) => checkDeath(context, input),
      perform,
    }),
    writeHandler({
      path: "*/deaths/revoke",
      service: "revoke-death",
      journal,
      clock,
      check: (input) => checkRevocation(input, notices()),
      perform,
    }),
  ];
};
