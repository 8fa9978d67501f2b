import { isDate } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { RefusalCode } from "../http/answer.ts";
import { writeHandler } from "../http/write.ts";
import type { Entry, Journal } from "./journal.ts";
import { isObject, type JsonObject, textAt } from "./json-object.ts";
import { isPlace, membersIn } from "./moving.ts";
import type { RegisterContext } from "./register-context.ts";
import { checkRevocation, noticeIn, standing } from "./revoked-registrations.ts";

interface Staying {
  readonly context: RegisterContext;
  /** The paths that take in a temporary residence, and its revocation. */
  readonly paths: { readonly file: string; readonly revoke: string };
  /** Where in the body the registration stands. */
  readonly registration: (input: JsonObject) => JsonObject;
  readonly isKnown: (personalId: string) => boolean;
  readonly answer: (at: string) => JsonObject;
}

/** The people whom a temporary residence names: the members of a household, or the rows of a list. */
const namedIn = (registration: JsonObject): readonly JsonObject[] => {
  const list = registration["danhSach"];
  return [...membersIn(registration), ...(Array.isArray(list) ? list.filter((one) => isObject(one)) : [])];
};

const idOf = (one: JsonObject): string => textAt(one, "soDinhDanh") || textAt(one, "personalId");

/** The temporary residences that were filed and not revoked since, in order. */
export const stays = (journal: Journal, registration: Staying["registration"]): readonly Entry[] =>
  standing(journal, {
    filed: "temporary",
    revoked: "revoke-temporary",
    notice: ({ input }) => noticeIn(registration(input)),
  });

export const names = (registration: JsonObject, personalId: string): boolean =>
  namedIn(registration).some((one) => idOf(one) === personalId);

const check = ({ registration, isKnown }: Staying, input: JsonObject): RefusalCode | undefined => {
  const said = registration(input);
  const [from, to, ids] = [textAt(said, "tuNgay"), textAt(said, "denNgay"), namedIn(said).map(idOf)];
  const { noiCuTru } = said;
  const placed = isObject(noiCuTru) && isPlace(noiCuTru) && textAt(said, "soGiay") !== "";
  if (!placed || !isDate(from) || !isDate(to) || to <= from) return "SAI_DINH_DANG";
  if (ids.length === 0 || !ids.every(isPersonalId)) return "SAI_DINH_DANG";
  return ids.every(isKnown) ? undefined : "SO_CHUA_CAP";
};

/** Takes in temporary residences and their revocations. */
export const stayWrites = (staying: Staying): readonly HttpHandler[] => {
  const { context, paths, registration, answer } = staying;
  const { journal, clock } = context;
  const perform = (_input: JsonObject, at: string) => answer(at);
  const notices = () => stays(journal, registration).map(({ input }) => noticeIn(registration(input)));
  return [
    writeHandler({
      path: paths.file,
      service: "temporary",
      journal,
      clock,
      check: (input) => check(staying, input),
      perform,
    }),
    writeHandler({
      path: paths.revoke,
      service: "revoke-temporary",
      journal,
      clock,
      check: (input) => checkRevocation(input, notices()),
      perform,
    }),
  ];
};
